package org.awardcheck.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.function.Functions;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;
import org.jboss.logging.Logger;

/** Answers every failure with a problem detail, or with a page for those who read HTML, in the language asked for. */
final class Problems implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String HTML = "text/html";
    private static final Text UNKNOWN = new Text("出错了", "Something went wrong");
    private static final Map<Integer, Text> TITLES = Map.of(
            400, BadRequestException.TITLE,
            404, new Text("没有这个地址", "Not found"),
            405, new Text("方法不对", "Method not allowed"),
            413, new Text("请求体太大", "Content too large"),
            415, new Text("媒体类型不对", "Unsupported media type"),
            500, new Text("服务出错", "Internal server error"));

    private final ErrorPage page;
    private final Functions functions;

    Problems(ErrorPage page, Functions functions) {
        this.page = page;
        this.functions = functions;
    }

    @Override
    public void handle(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        int status = status(context);
        Optional<BadRequestException> badRequest = badRequest(context.failure());
        if (status >= 500) {
            LOG.error("A request failed", context.failure());
        }
        if (badRequest.isPresent()) {
            BadRequestException bad = badRequest.get();
            Language language = bad.language().orElseGet(() -> accepted(context));
            send(Problem.of(bad, language), language, context);
        } else if (isForReading(context)) {
            showPage(context, status);
        } else {
            Language language = accepted(context);
            Text detail = context.failure() instanceof RefusedException refused
                    ? refused.detail().orElseGet(() -> detail(status)) : detail(status);
            send(Problem.of(status, TITLES.getOrDefault(status, UNKNOWN), detail, language), language, context);
        }
    }

    private void send(Problem problem, Language language, RoutingContext context) {
        context.response().setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .end(Buffer.buffer(functions.write(problem)));
    }

    /** Whether HTML was asked for by name; programs that take anything get a problem detail. */
    private static boolean isForReading(RoutingContext context) {
        String accepted = context.request().getHeader("Accept");
        return accepted != null && accepted.contains(HTML);
    }

    private void showPage(RoutingContext context, int status) {
        Language language = Language.ofTag(context.normalizedPath().split("/", 3)[1])
                .orElseGet(() -> accepted(context));
        context.response().setStatusCode(status)
                .putHeader("Content-Type", HTML + ";charset=UTF-8")
                .putHeader("Content-Language", language.tag())
                .end(page.render(status, language));
    }

    /** What failed with an exception has no status that means anything. */
    private static int status(RoutingContext context) {
        if (badRequest(context.failure()).isPresent()) {
            return 400;
        }
        if (context.failure() instanceof RefusedException refused) {
            return refused.status();
        }
        return context.statusCode() < 0 ? 500 : context.statusCode();
    }

    private static Optional<BadRequestException> badRequest(Throwable failure) {
        return failure instanceof BadRequestException bad ? Optional.of(bad) : Optional.empty();
    }

    private static Text detail(int status) {
        return switch (status) {
            case 404 -> new Text("请检查地址；各函数的说明见/q/openapi",
                    "Check the address; /q/openapi describes the functions");
            case 405 -> new Text("请用响应头Allow所列的方法；函数用POST调用，请求体为JSON",
                    "Use a method that the header Allow names; call a function by POST with a JSON body");
            case 413 -> new Text("函数的请求体不能超过64 KiB", "A function's body may have 64 KiB at most");
            case 415 -> new Text("请发送UTF-8编码、未压缩的application/json",
                    "Send application/json in UTF-8, not compressed");
            case 500 -> new Text("请稍后再试", "Try again later");
            default -> new Text("请检查请求行和请求头", "Check the request line and the headers");
        };
    }

    /** The first language of the Accept-Language header that is one of ours. */
    private static Language accepted(RoutingContext context) {
        for (LanguageHeader language : context.acceptableLanguages()) {
            Optional<Language> ours = Language.ofTag(language.tag().toLowerCase(Locale.ROOT));
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        return Language.DEFAULT;
    }
}
