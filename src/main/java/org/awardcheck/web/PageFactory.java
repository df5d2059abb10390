package org.awardcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.function.Functions;
import org.awardcheck.function.Problem;
import org.awardcheck.http.Audience;
import org.awardcheck.http.ErrorPage;
import org.awardcheck.http.Latest;
import org.awardcheck.http.StaticContent;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.web.fragment.Bytes;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryReader;
import org.awardcheck.web.query.QueryString;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes pages: what each knows, and the responses that show them. */
@ApplicationScoped
public class PageFactory implements ErrorPage {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    /** What two hosts have of pages that are alike for everyone; whoever invents hosts fills no more than that. */
    private static final int MOST_ALIKE = 600;

    private final QueryReader reader;
    private final Site site;
    private final Functions functions;
    private final EditionAssessors assessors;
    private final HttpHeaders request;
    private final Latest<Key, StaticContent> alike = new Latest<>(MOST_ALIKE);

    /**
     * What a page hangs on that is the same for everyone on a day; nothing that anybody answered is kept.
     *
     * @param origin the site as its visitor sees it, which is in the page's whole addresses
     */
    private record Key(String origin, LocalDate on, Language language, String path) {
        static Key of(Page page) {
            return new Key(page.origin(), page.situation().on(), page.language(), page.path());
        }
    }

    /** @param request the headers of the request that is being answered */
    PageFactory(Editions editions, Clock clock, Site site, Functions functions, EditionAssessors assessors,
            HttpHeaders request) {
        this.reader = new QueryReader(editions, clock);
        this.site = site;
        this.functions = functions;
        this.assessors = assessors;
        this.request = request;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance faults(Page page, FaultsView view);

        static native TemplateInstance doubt(Page page, DoubtView view);

        static native TemplateInstance error(Page page, int status, String advice);
    }

    /** @param names the parameters that the page reads for itself */
    public Page page(Visit visit, String... names) {
        Set<String> own = new HashSet<>(List.of(names));
        if (Page.isLookedUp(visit.path())) {
            own.add(Names.KEPT);
        }
        return new Page(site, visit.site(), visit.language(), visit.path(), visit.query(),
                reader.read(visit.query(), own));
    }

    /** A page that is asked for by a question's form. */
    public Page form(Visit visit, String asked, String... names) {
        return new Page(site, visit.site(), visit.language(), visit.path(), visit.query(),
                reader.readForm(visit.query(), Set.of(names), asked));
    }

    /** Shows a page; or says what is wrong with its address, or asks whether a figure in it is right. */
    public RestResponse<byte[]> show(Page page, Supplier<TemplateInstance> template) {
        if (page.isForEveryone()) {
            return Sent.kept(alike.get(Key.of(page), () -> new StaticContent(HTML,
                    bytes(localised(template.get(), page.language())))), request)
                    .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag()).build();
        }
        return page.reading().isClear() ? respond(page, RestResponse.Status.OK, template.get()) : instead(page);
    }

    /** The same of a page of what comes of the answers in its address, and of nothing else. */
    public RestResponse<byte[]> showAssessed(Visit visit, BiFunction<Page, Assessment, TemplateInstance> template) {
        Page page = page(visit);
        return show(page, () -> template.apply(page, assessors.of(page.policy()).assess(page.situation().answers())));
    }

    /** What is in place of a page whose address is not clear. */
    public RestResponse<byte[]> instead(Page page) {
        return respond(page, page.reading().isFaulty() ? RestResponse.Status.BAD_REQUEST : RestResponse.Status.OK,
                insteadOf(page));
    }

    /** Shows a page as it is. */
    public RestResponse<byte[]> respond(Page page, RestResponse.Status status, TemplateInstance template) {
        return Sent.compressed(status, bytes(localised(template, page.language())), HTML, request)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag()).build();
    }

    /**
     * Sends a file that was made of a page's answers; or says what is wrong with its address: as of a page to whoever
     * followed a link, and as a function does to a program.
     */
    public RestResponse<byte[]> file(Page page, String name, String mediaType, Supplier<byte[]> content) {
        return made(page, mediaType, content, "attachment; filename=\"" + name + '"');
    }

    /** The same with a drawing (SVG) for a page to show. */
    public RestResponse<byte[]> drawing(Page page, Supplier<byte[]> content) {
        return made(page, "image/svg+xml", content, "inline");
    }

    private RestResponse<byte[]> made(Page page, String mediaType, Supplier<byte[]> content, String disposition) {
        if (!page.reading().isClear()) {
            return isForReaders(page) ? respond(page, RestResponse.Status.BAD_REQUEST, insteadOf(page)) : problem(page);
        }
        return Sent.compressed(RestResponse.Status.OK, content.get(), mediaType, request)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition).build();
    }

    /** As a function says it, in the language of the page. */
    private RestResponse<byte[]> problem(Page page) {
        Problem problem = Problem.of(new BadRequestException(page.reading().obstacles(), Optional.empty()),
                page.language());
        return Sent.compressed(RestResponse.Status.BAD_REQUEST, functions.write(problem), Problem.MEDIA_TYPE, request)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag()).build();
    }

    private boolean isForReaders(Page page) {
        return Audience.of("/" + page.language().tag() + "/" + page.path(),
                request.getHeaderString(HttpHeaders.ACCEPT), null)
                .reads();
    }

    private static TemplateInstance insteadOf(Page page) {
        return page.reading().isFaulty() ? Templates.faults(page, FaultsView.of(page))
                : Templates.doubt(page, DoubtView.of(page));
    }

    /** Sends to another address of the site: without scheme and host, which only a proxy may know. */
    public static <T> RestResponse<T> redirect(String address) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address).build();
    }

    @Override
    public String render(int status, Text advice, Language language, String path, String query) {
        // Whatever is in the address of a page that there is not may be a parameter of its own.
        Set<String> names = QueryString.parse(query).stream().map(QueryString.Parameter::name)
                .collect(Collectors.toSet());
        Page page = new Page(site, "", language, path, query, reader.read(query, names));
        return localised(Templates.error(page, status, advice.in(language)), language).render();
    }

    private static byte[] bytes(TemplateInstance template) {
        Bytes bytes = new Bytes();
        template.consume(bytes).toCompletableFuture().join();
        return bytes.toByteArray();
    }

    private static TemplateInstance localised(TemplateInstance template, Language language) {
        return template.setLocale(language.tag());
    }
}
