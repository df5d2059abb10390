package org.awardcheck.mcp;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import org.awardcheck.openapi.MadeDescription;

/** What tools are called and take, read off the description of the functions, and so in both languages. */
final class ToolDescriptions {
    /**
     * The one tool whose schema says what facts and options mean: an assistant has the schemas of all in mind at once.
     */
    private static final String WORDY = "awards";
    private static final String ELSEWHERE = "回答；没有给出的事实视为未知。各事实和选项的含义见" + WORDY
            + " / The answers; a fact that is left out is unknown. " + WORDY + " says what facts and options mean";
    private static final String ANSWERS = "answers";
    private static final String INPUT = "/requestBody/content/application~1json/schema";
    private static final String OUTPUT = "/responses/200/content/application~1json/schema";

    private final JsonObject document = new JsonObject(Buffer.buffer(MadeDescription.json()));
    private final Schemas schemas = new Schemas(document.getJsonObject("components").getJsonObject("schemas"));

    /** What the program is for, and what holds for all its functions. */
    String introduction() {
        return document.getJsonObject("info").getString(Schemas.DESCRIPTION);
    }

    /** The question that a function answers. */
    String question(String function) {
        return operation(function).getString("summary");
    }

    /** The same, and what the function takes and gives. */
    String description(String function) {
        return question(function) + "\n\n" + operation(function).getString(Schemas.DESCRIPTION);
    }

    /** What a function takes, without references, which not every assistant follows. */
    JsonObject input(String function) {
        JsonObject schema = schemas.inlined(at(INPUT, function));
        JsonObject members = schema.getJsonObject("properties");
        if (!function.equals(WORDY) && members.containsKey(ANSWERS)) {
            members.put(ANSWERS, Schemas.withoutWords(members.getJsonObject(ANSWERS))
                    .put(Schemas.DESCRIPTION, ELSEWHERE));
        }
        return schema;
    }

    /** What a function answers with. */
    JsonObject output(String function) {
        return schemas.defined(at(OUTPUT, function));
    }

    private JsonObject at(String pointer, String function) {
        return (JsonObject) JsonPointer.from(pointer).queryJson(operation(function));
    }

    private JsonObject operation(String function) {
        return document.getJsonObject("paths").getJsonObject("/" + function).getJsonObject("post");
    }
}
