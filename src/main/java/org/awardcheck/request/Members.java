package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Language;
import org.awardcheck.situation.AnswerReader;

/** The members of a request's object, and the faults found in them so far. */
final class Members {
    /** More faults than so many are not named: each takes words, and a body has room for thousands. */
    static final int MOST_FAULTS = 100;

    private final JsonNode object;
    private final List<Fault> faults;
    private final Optional<Language> language;

    private Members(JsonNode object, List<Fault> faults) {
        this.object = object;
        this.faults = faults;
        this.language = find("language").flatMap(this::readLanguage);
    }

    /** @throws BadRequestException if the body is no object */
    static Members of(JsonBody body) {
        List<Fault> faults = new ArrayList<>(body.faults());
        if (!body.tree().isObject()) {
            boolean isMalformed = body.tree().isMissingNode() && !faults.isEmpty();
            if (!isMalformed) {
                faults.add(0, RequestFaults.noObject());
            }
            throw new BadRequestException(faults, Optional.empty());
        }
        return new Members(body.tree(), faults);
    }

    /** Whether one more fault is worth its words. */
    static boolean hasRoom(List<Fault> faults) {
        return faults.size() < MOST_FAULTS;
    }

    Language language() {
        return language.orElse(Language.DEFAULT);
    }

    List<Fault> faults() {
        return faults;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    Optional<JsonNode> find(String name) {
        return Optional.ofNullable(object.get(name));
    }

    Optional<JsonNode> required(String name) {
        Optional<JsonNode> node = find(name);
        if (node.isEmpty()) {
            faults.add(RequestFaults.missing(Pointer.of(name), name));
        }
        return node;
    }

    Optional<String> string(JsonNode node, Pointer pointer) {
        if (!node.isTextual()) {
            faults.add(RequestFaults.wrongType(pointer, RequestFaults.Expected.STRING));
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    boolean isObject(JsonNode node, String name) {
        if (!node.isObject()) {
            faults.add(RequestFaults.wrongType(Pointer.of(name), RequestFaults.Expected.OBJECT));
        }
        return node.isObject();
    }

    Optional<LocalDate> date(JsonNode node) {
        Pointer on = Pointer.of("on");
        return string(node, on).flatMap(given -> AnswerReader.date(given, on, faults));
    }

    /**
     * Ends the reading.
     *
     * @param known the members that the function takes; any other is a fault
     * @throws BadRequestException if there is any fault
     */
    void done(List<String> known) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext() && hasRoom(faults);) {
            String name = names.next();
            if (!known.contains(name)) {
                faults.add(RequestFaults.unknownMember(Pointer.of(name), name, known));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)), language);
        }
    }

    private Optional<Language> readLanguage(JsonNode node) {
        return string(node, Pointer.of("language")).flatMap(tag -> {
            Optional<Language> found = Language.ofTag(tag);
            if (found.isEmpty()) {
                faults.add(RequestFaults.unknownLanguage(Pointer.of("language"), tag));
            }
            return found;
        });
    }
}
