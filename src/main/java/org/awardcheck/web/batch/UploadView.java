package org.awardcheck.web.batch;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.http.Size;
import org.awardcheck.web.FaultsView;
import org.awardcheck.web.Page;

/**
 * The form that takes a file.
 *
 * @param limit  the most that the file may have, with its unit
 * @param chosen what the results are wanted as
 * @param faults why the file that was sent cannot be read; none before one is sent
 */
@TemplateData
public record UploadView(String limit, String chosen, FaultsView faults) {
    private static final String NAME = "file";

    static UploadView of(Page page, long limit, String chosen, List<Fault> faults) {
        return new UploadView(Size.inWords(limit), chosen, new FaultsView(faults.stream()
                .map(fault -> new FaultsView.Item(words(fault, page), Optional.of("#" + NAME))).toList()));
    }

    private static String words(Fault fault, Page page) {
        String detail = fault.detail().in(page.language());
        return fault.pointer().isEmpty() ? detail
                : page.phrases().labelled(fault.pointer().substring(1), detail);
    }

    /** What the box is called. */
    public String name() {
        return NAME;
    }

    /** What is beside the box: the first of the faults. */
    public String error() {
        return faults.faults().get(0).message();
    }

    public boolean isFaulty() {
        return !faults.faults().isEmpty();
    }

    public boolean isChosen(String value) {
        return chosen.equals(value);
    }
}
