package org.awardcheck.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be chosen, as sheets and links name it. */
class ChoiceReaderTest {
    private static final FactList FACTS = PublishedPolicy.EDITIONS.policies().get(0).facts();
    private static final Pointer AT = Pointer.of("it");

    private static ChoiceReader choices(String fact) {
        return new ChoiceReader(FACTS.find(fact).orElseThrow());
    }

    private static List<Fact> withOptions() {
        return FACTS.stream().filter(fact -> fact.type().hasOptions()).toList();
    }

    private static List<List<String>> namesOfEach(Fact fact) {
        return fact.options().stream().map(option -> List.of(option.id(), option.label().zh(), option.label().en()))
                .toList();
    }

    /** Labels hold brackets and commas themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"", "。", "）", "\"", "】。", " ", "…"})
    void everyOptionIsFoundByEachOfItsNamesWhateverStandsBehind(String behind) {
        for (Fact fact : withOptions()) {
            for (Option option : fact.options()) {
                for (String name : List.of(option.id(), option.label().zh(), option.label().en())) {
                    List<Fault> faults = new ArrayList<>();
                    ChoiceReader choices = new ChoiceReader(fact);
                    List<String> names = choices.names(name + behind);
                    assertEquals(1, names.size(), name);
                    assertEquals(OptionalLong.of(Value.of(fact, option.id())), choices.all(names, AT, faults),
                            faults.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "，", "、", ";", "；", ", ", " 、 ", "\n", "\r\n", "；\n"})
    void allOptionsTogetherAreFoundByEachMark(String mark) {
        for (Fact fact : withOptions()) {
            for (int language = 0; language < 3; language++) {
                int by = language;
                String list = String.join(mark, namesOfEach(fact).stream().map(names -> names.get(by)).toList());
                List<Fault> faults = new ArrayList<>();
                long all = fact.options().stream().mapToLong(option -> Value.of(fact, option.id())).sum();
                ChoiceReader choices = new ChoiceReader(fact);
                assertEquals(OptionalLong.of(all), choices.all(choices.names(list), AT, faults), faults.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            yes | 1
            YES | 1
            是  | 1
            是。| 1
            true | 1
            no  | 0
            否  | 0
            false | 0
            1   | -1
            是否 | -1""")
    void yesAndNoAreReadInBothLanguages(String name, long value) {
        List<Fault> faults = new ArrayList<>();
        OptionalLong read = choices("inHuzhou").one(name, AT, faults);
        assertEquals(value < 0 ? OptionalLong.empty() : OptionalLong.of(value), read);
        assertEquals(value < 0 ? List.of("“企业和项目在湖州”没有“" + name + "”这个选项，请选是或否") : List.of(),
                faults.stream().map(it -> it.detail().zh()).toList());
    }

    @Test
    void everyFaultIsTold() {
        List<Fault> faults = new ArrayList<>();
        ChoiceReader choices = choices("projectKinds");
        assertTrue(choices.all(choices.names("新建,x,new-build,y"), AT, faults).isEmpty());
        assertEquals(List.of("unknown-option", "repeated-option", "unknown-option"), faults.stream().map(Fault::code)
                .toList());
    }

    @Test
    void nothingIsNoName() {
        assertEquals(List.of(), choices("projectKinds").names(" ,，;、 "));
        assertTrue(ChoiceReader.isNone(" None。") && !ChoiceReader.isNone("none;none"));
    }
}
