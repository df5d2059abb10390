package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.web.Page;

/**
 * Where the list of awards leads as a whole.
 *
 * @param mine       the same list with only what may fit; null if nothing was answered, or if that is nothing or all of
 *                   it
 * @param mayFit     how many that finds
 * @param isByAmount whether the largest amount comes first
 * @param isOfMine   whether that is what it comes to by the answers
 * @param otherOrder the same list in the policy's order, or by amount
 * @param clear      all awards in the same order
 * @param csv        the same list as a file
 */
@TemplateData
public record ListLinks(String mine, int mayFit, boolean isByAmount, boolean isOfMine, String otherOrder, String clear,
        String csv) {

    static ListLinks of(Filter filter, List<Entry> entries, List<Entry> found, Page page) {
        Filter fitting = filter.fitting();
        int mayFit = fitting.in(entries).size();
        boolean isOffered = Facet.FIT.isOffered(page) && mayFit > 0 && mayFit < found.size();
        return new ListLinks(isOffered ? page.link("awards", fitting.parameters()) : null, mayFit, filter.isByAmount(),
                filter.isOfMine(),
                page.link("awards", filter.inOtherOrder().parameters()), page.link("awards", filter.order()),
                page.link("awards.csv", filter.parameters()));
    }
}
