package org.awardcheck.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Award;
import org.awardcheck.web.Csv;
import org.awardcheck.web.Page;

/** The list of awards as a table, as it is narrowed and in its order. */
final class CatalogueCsv {
    private CatalogueCsv() {
    }

    /** @param assessment how each comes out; absent if nothing was answered */
    static byte[] of(Page page, List<Entry> entries, Optional<Assessment> assessment, CatalogueMessages words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.columns().split(";")));
        Filter.of(page).in(entries).forEach(entry -> rows.add(row(entry, page, assessment)));
        return Csv.of(rows);
    }

    private static List<String> row(Entry entry, Page page, Optional<Assessment> assessment) {
        Award award = entry.award();
        return List.of(award.title().in(page.language()), award.clause().section().title().in(page.language()),
                award.clause().title().in(page.language()), page.phrases().payout(award.payout()),
                page.phrases().kind(entry.kind()), entry.most().isPresent()
                ? Long.toString(entry.most().getAsLong()) : "",
                assessment.map(it -> page.phrases().outcome(Explanation.of(it, award), it.answers())).orElse(""),
                own(entry, Amount::minimum), own(entry, Amount::maximum),
                award.id(), page.phrases().edition(), page.policy().source().checksum());
    }

    /** One end of what it comes to by the answers, in yuan; nothing where it comes to nothing, or nobody can tell. */
    private static String own(Entry entry, ToLongFunction<Amount> end) {
        return entry.ownAmount().filter(Amount::isStated).map(it -> Long.toString(end.applyAsLong(it))).orElse("");
    }
}
