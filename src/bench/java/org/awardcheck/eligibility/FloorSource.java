package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;

/**
 * The awards of a policy as Java: a method for each clause, which asks what all its awards ask once, and then an
 * {@code if} for each award.
 */
record FloorSource(Policy policy) {
    static final String CLASS = "CompiledFloor";

    String text() {
        Map<Clause, List<Integer>> clauses = new LinkedHashMap<>();
        for (int i = 0; i < policy.awards().size(); i++) {
            clauses.computeIfAbsent(policy.awards().get(i).clause(), clause -> new ArrayList<>()).add(i);
        }
        List<Condition> everywhere = shared(policy.awards());
        List<String> methods = new ArrayList<>();
        StringBuilder calls = new StringBuilder();
        for (List<Integer> awards : clauses.values()) {
            calls.append("clause").append(methods.size()).append("(a, found);\n");
            methods.add("private static void clause" + methods.size() + "(long[] a, FloorFindings found) {\n"
                    + clause(awards, everywhere) + "}\n");
        }
        return "package " + FloorSource.class.getPackageName() + ";\nfinal class " + CLASS + " implements Floor {\n"
                + "public void assess(long[] a, FloorFindings found) {\nfound.clear();\n"
                + when(everywhere, calls.toString())
                + "}\n" + String.join("", methods) + "}\n";
    }

    private String clause(List<Integer> places, List<Condition> asked) {
        List<Condition> shared = without(shared(places.stream().map(policy.awards()::get).toList()), asked);
        return when(shared, places.stream().map(place -> {
            Award award = policy.awards().get(place);
            return when(without(without(award.conditions(), asked), shared), found(place, award));
        }).collect(Collectors.joining()));
    }

    private static List<Condition> shared(List<Award> awards) {
        return awards.get(0).conditions().stream()
                .filter(condition -> awards.stream().allMatch(award -> award.conditions().contains(condition)))
                .toList();
    }

    private static List<Condition> without(List<Condition> conditions, List<Condition> asked) {
        return conditions.stream().filter(condition -> !asked.contains(condition)).toList();
    }

    private String when(List<Condition> conditions, String then) {
        return conditions.isEmpty() ? then : "if (" + all(conditions) + ") {\n" + then + "}\n";
    }

    private String all(List<Condition> conditions) {
        FloorConditions spelled = new FloorConditions(this);
        return conditions.stream().map(condition -> condition.in(spelled)).collect(Collectors.joining(" && "));
    }

    private String found(int place, Award award) {
        String due = award.payableFrom().map(Option::id).map(stage -> Value.fromOption(policy.stageFact(), stage))
                .map(stages -> among(policy.stageFact(), stages)).orElse("true");
        String[] ends = award.payout().in(new FloorPayouts(this));
        return "found.set(" + Stream.of(String.valueOf(place), due, ends[0], ends[1]).collect(Collectors.joining(", "))
                + ");\n";
    }

    /** Where a fact's answer is. */
    String answer(Fact fact) {
        return "a[" + policy.facts().positionOf(fact) + "]";
    }

    /** That the answer is among these options. */
    String among(Fact fact, long options) {
        return "(" + answer(fact) + " & " + options + "L) != 0";
    }

    /** That none of the alternatives fits. */
    String none(Condition.NoneFits condition) {
        return condition.alternatives().stream().map(alternative -> "!(" + all(alternative.conditions()) + ")")
                .collect(Collectors.joining(" && "));
    }
}
