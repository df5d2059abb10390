package org.awardcheck.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awardcheck.function.Functions;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What the functions take: every fact with its options, unit and bounds, made from the latest edition. */
final class RequestSchemas {
    private static final String ANSWERS = "Answers";
    private final Policy policy;

    RequestSchemas(Editions editions) {
        this.policy = editions.policies().get(editions.policies().size() - 1);
    }

    /** The schemas that others refer to, by name. */
    Map<String, Schema> components() {
        return Map.of(ANSWERS, answers());
    }

    /** The body of a function. */
    Schema of(String function) {
        Schema schema = closed(text("请求", "Request"))
                .addProperty("answers", OASFactory.createSchema().ref(ANSWERS))
                .addProperty("on", typed(SchemaType.STRING, text("测算日期，默认为上海时间的今天",
                        "The date asked about; today in Asia/Shanghai if left out")).format("date"))
                .addProperty("language", typed(SchemaType.STRING, text("回答的语言，默认为zh",
                        "The language of the answer; zh if left out")).enumeration(languages()));
        switch (function) {
            case Functions.AWARD -> require(schema, "award", typed(SchemaType.STRING, text("奖励", "The award"))
                    .enumeration(ids(policy.awards().stream().map(Award::id).toList())));
            case Functions.NEXT_QUESTION -> schema.addProperty("skipped",
                    typed(SchemaType.ARRAY, text("不知道的事实，不再询问", "Facts that the person does not know; not asked again"))
                            .items(OASFactory.createSchema().addType(SchemaType.STRING).enumeration(facts(null))));
            case Functions.INVESTMENT_CURVE -> {
                require(schema, "fact", typed(SchemaType.STRING, text("金额类事实", "A money fact"))
                        .enumeration(facts(FactType.MONEY)));
                require(schema, "from", number(FactType.MONEY, text("起点，元", "Where the curve begins, in yuan")));
                require(schema, "to", number(FactType.MONEY, text("终点，元", "Where the curve ends, in yuan")));
            }
            default -> {
                // Nothing besides the common part.
            }
        }
        return schema;
    }

    private Schema answers() {
        Schema schema = closed(text("回答；没有给出的事实视为未知", "The answers; a fact that is left out is unknown"));
        policy.facts().forEach(fact -> schema.addProperty(fact.id(), value(fact)));
        return schema;
    }

    private static Schema value(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> typed(SchemaType.BOOLEAN, fact.label());
            case MONEY -> number(fact.type(), text(fact.label().zh() + "，元", fact.label().en() + ", in yuan"));
            case COUNT -> number(fact.type(), text(fact.label().zh() + "，" + fact.unit().orElseThrow().zh(),
                    fact.label().en() + ", in " + fact.unit().orElseThrow().en()));
            case OPTION -> options(fact).description(describe(fact));
            case MULTI -> typed(SchemaType.ARRAY, fact.label()).description(describe(fact)).uniqueItems(true)
                    .items(options(fact));
        };
    }

    private static Schema options(Fact fact) {
        return OASFactory.createSchema().addType(SchemaType.STRING)
                .enumeration(ids(fact.options().stream().map(Option::id).toList()));
    }

    private static String describe(Fact fact) {
        StringBuilder lines = new StringBuilder(both(fact.label()));
        for (Option option : fact.options()) {
            lines.append("\n- `").append(option.id()).append("`: ").append(both(option.label()));
            option.note().ifPresent(note -> lines.append(" (").append(both(note)).append(')'));
        }
        return lines.toString();
    }

    private static Schema number(FactType type, Text description) {
        return typed(SchemaType.INTEGER, description).format("int64").minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(type.maximum()));
    }

    private static Schema typed(SchemaType type, Text description) {
        return OASFactory.createSchema().addType(type).description(both(description));
    }

    private static Schema closed(Text description) {
        return typed(SchemaType.OBJECT, description).additionalPropertiesSchema(
                OASFactory.createSchema().booleanSchema(false));
    }

    private static void require(Schema schema, String name, Schema property) {
        schema.addProperty(name, property).addRequired(name);
    }

    private List<Object> facts(FactType type) {
        return ids(policy.facts().stream().filter(fact -> type == null || fact.type() == type).map(Fact::id).toList());
    }

    private static List<Object> languages() {
        List<Object> tags = new ArrayList<>();
        for (Language language : Language.values()) {
            tags.add(language.tag());
        }
        return tags;
    }

    private static List<Object> ids(List<String> ids) {
        return new ArrayList<>(ids);
    }

    private static Text text(String zh, String en) {
        return new Text(zh, en);
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }
}
