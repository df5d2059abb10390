package org.awardcheck.http;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.awardcheck.function.Functions;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Text;
import org.awardcheck.request.Today;

/** What is said to whom when a request is turned away: a page or a problem detail, in the language asked for. */
@Singleton
class RefusalRenderer {
    private final ErrorPage page;
    private final Functions functions;
    private final Clock clock;
    private final Latest<Key, Refusal> known = new Latest<>(200);

    /** A page names the policy that is in force on the day. */
    private record Key(LocalDate day, int status, Text advice, Audience audience) {
    }

    RefusalRenderer(ErrorPage page, Functions functions, Clock clock) {
        this.page = page;
        this.functions = functions;
        this.clock = clock;
    }

    /** What the status alone says. Made once: whoever sends rubbish should not keep the program busy. */
    Refusal of(int status, Audience audience) {
        return of(status, RefusalWords.of(status).to(audience), audience);
    }

    /** The same with other words on what to do about it, which are the same for everyone, too. */
    Refusal of(int status, Text advice, Audience audience) {
        return known.get(new Key(Today.by(clock), status, advice, audience), () -> audience.reads()
                ? page(status, advice, audience, "", null) : problem(
                        Problem.of(status, RefusalWords.of(status).title(), advice, audience.language()), audience));
    }

    /** A problem detail in the audience's language. */
    Refusal problem(Problem problem, Audience audience) {
        return new Refusal(problem.status(), Problem.MEDIA_TYPE, audience.language(), functions.write(problem));
    }

    /** A page for whoever was answering questions; its links keep the answers. */
    Refusal page(int status, Text advice, Audience audience, String path, String query) {
        String html = page.render(status, advice, audience.language(), path, query);
        return new Refusal(status, "text/html;charset=UTF-8", audience.language(),
                html.getBytes(StandardCharsets.UTF_8));
    }
}
