package org.awardcheck.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awardcheck.catalogue.Catalogue;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;

/**
 * By what projects are assessed.
 *
 * @param editions those that they are read and assessed with
 * @param before   the one that these are compared with; absent where nothing is compared
 */
record PolicyChoice(Editions editions, Optional<Policy> before) {

    /** @throws org.awardcheck.catalogue.BrokenCatalogueException if a draft has faults */
    static PolicyChoice of(AssessOptions options) {
        if (options.policy().isEmpty()) {
            return new PolicyChoice(PublishedPolicy.EDITIONS, Optional.empty());
        }
        Optional<Policy> before = options.against().map(PolicyChoice::published);
        Policy draft = Catalogue.draft(options.policy().get());
        return new PolicyChoice(new Editions(List.of(before.map(it -> UnitedPolicy.facts(draft, it)).orElse(draft))),
                before);
    }

    private static Policy published(String id) {
        List<Policy> editions = PublishedPolicy.EDITIONS.policies();
        return editions.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> {
            String known = editions.stream().map(Policy::id).collect(Collectors.joining(", "));
            return new CommandFault("没有“" + id + "”这个已发布版本；可用的有：" + known,
                    "There is no published edition “" + id + "”; use " + known);
        });
    }
}
