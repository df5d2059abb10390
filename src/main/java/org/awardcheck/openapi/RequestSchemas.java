package org.awardcheck.openapi;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.awardcheck.request.MoneyFact;
import org.awardcheck.request.RequestMember;
import org.awardcheck.request.SkippedFacts;
import org.awardcheck.request.Yuan;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What the functions take: every fact with its options, unit and bounds, made from the latest edition. Bodies, and
 * options of which several may be named, are schemas with a name: generators of clients invent one for a body without,
 * and some write code that does not compile for a set of options without.
 */
final class RequestSchemas {
    private final Policy policy;
    private final RecordSchemas records;
    private final Map<String, Schema> components = new LinkedHashMap<>();

    /** @param records describes members of no type of the policy's */
    RequestSchemas(Editions editions, RecordSchemas records) {
        this.policy = editions.policies().get(editions.policies().size() - 1);
        this.records = records;
    }

    /** The schemas that others refer to, by name. */
    Map<String, Schema> components() {
        return components;
    }

    /**
     * The body of a function.
     *
     * @param type what it is read as
     */
    Schema of(Class<?> type) {
        Schema schema = closed(new Text("请求", "Request"));
        for (RequestMember member : RequestMember.of(type)) {
            if (member.isCommon()) {
                addCommon(schema);
            } else {
                add(member, schema);
            }
        }
        return named(type.getSimpleName(), schema);
    }

    /** Keeps a schema for others to refer to. */
    private Schema named(String name, Schema schema) {
        components.put(name, schema);
        return OASFactory.createSchema().ref(name);
    }

    /** A common member as a parameter of an address. */
    Parameter parameter(String name, String descriptionBefore) {
        Schema common = OASFactory.createSchema();
        addCommon(common);
        Schema schema = common.getProperties().get(name);
        return parameter(name, descriptionBefore + schema.getDescription(), schema);
    }

    static Parameter parameter(String name, String description, Schema schema) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(description).schema(schema);
    }

    private void addCommon(Schema schema) {
        schema.addProperty("answers", named("Answers", answers()))
                .addProperty("on", typed(SchemaType.STRING, new Text("测算日期，默认为上海时间的今天",
                        "The date asked about; today in Asia/Shanghai if left out")).format("date"))
                .addProperty("language", typed(SchemaType.STRING, new Text("回答的语言，默认为zh",
                        "The language of the answer; zh if left out"))
                        .enumeration(ids(Stream.of(Language.values()).map(Language::tag).toList())));
    }

    private void add(RequestMember member, Schema schema) {
        Schema value = value(member.type());
        if (!member.description().isEmpty()) {
            value.description(member.description());
        }
        schema.addProperty(member.name(), value);
        if (member.whenLeftOut().isEmpty() && !member.isOptional()) {
            schema.addRequired(member.name());
        }
    }

    private Schema value(Type type) {
        if (type == Award.class) {
            return RecordSchemas.typed(SchemaType.STRING).enumeration(ids(policy.awards().stream().map(Award::id)
                    .toList()));
        }
        if (type == MoneyFact.class) {
            return RecordSchemas.typed(SchemaType.STRING).enumeration(facts(FactType.MONEY));
        }
        if (type == SkippedFacts.class) {
            return RecordSchemas.typed(SchemaType.ARRAY).uniqueItems(true)
                    .items(named("FactId", RecordSchemas.typed(SchemaType.STRING).enumeration(facts(null))));
        }
        return type == Yuan.class ? number(FactType.MONEY) : records.of(type);
    }

    private Schema answers() {
        Schema schema = closed(new Text("回答；没有给出的事实视为未知，[]是“一项都没有”",
                "The answers; a fact that is left out is unknown, and [] says that none of its options holds"));
        policy.facts().forEach(fact -> schema.addProperty(fact.id(), value(fact)));
        return schema;
    }

    private Schema value(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> typed(SchemaType.BOOLEAN, fact.label());
            case MONEY -> number(fact.type(), new Text(fact.label().zh() + "，元", fact.label().en() + ", in yuan"));
            case COUNT -> number(fact.type(), new Text(fact.label().zh() + "，" + fact.unit().orElseThrow().zh(),
                    fact.label().en() + ", in " + fact.unit().orElseThrow().en()));
            case OPTION -> options(fact).description(describe(fact));
            case MULTI -> typed(SchemaType.ARRAY, fact.label()).description(describe(fact)).uniqueItems(true)
                    .items(named(Character.toUpperCase(fact.id().charAt(0)) + fact.id().substring(1) + "Option",
                            options(fact)));
        };
    }

    private static Schema options(Fact fact) {
        return RecordSchemas.typed(SchemaType.STRING).enumeration(ids(fact.options().stream().map(Option::id)
                .toList()));
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
        return number(type).description(both(description));
    }

    private static Schema number(FactType type) {
        return RecordSchemas.typed(SchemaType.INTEGER).format("int64").minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(type.maximum()));
    }

    private static Schema typed(SchemaType type, Text description) {
        return RecordSchemas.typed(type).description(both(description));
    }

    private static Schema closed(Text description) {
        return typed(SchemaType.OBJECT, description).additionalPropertiesSchema(
                OASFactory.createSchema().booleanSchema(false));
    }

    private List<Object> facts(FactType type) {
        return ids(policy.facts().stream().filter(fact -> type == null || fact.type() == type).map(Fact::id).toList());
    }

    private static List<Object> ids(List<String> ids) {
        return new ArrayList<>(ids);
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }
}
