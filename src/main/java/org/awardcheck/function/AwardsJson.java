package org.awardcheck.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.policy.Language;
import org.awardcheck.request.Request;

/**
 * The response of the function {@code awards} as JSON: what a mapper makes of {@link AwardsResponse}, several times as
 * fast, because whatever the answers do not change is written once for each edition and language.
 */
@Singleton
public class AwardsJson {
    private final JsonPieces pieces;
    private final Assessors assessors;
    private final Map<Edition, AwardsPieces> written = new ConcurrentHashMap<>();

    /** An edition of the policy, by its id, in one language. */
    private record Edition(String policy, Language language) {
    }

    AwardsJson(ObjectMapper mapper, Assessors assessors) {
        this.pieces = new JsonPieces(mapper);
        this.assessors = assessors;
    }

    /** The response in UTF-8. */
    ByteBuffer write(Request request) {
        return written.computeIfAbsent(new Edition(request.policy().id(), request.language()),
                edition -> new AwardsPieces(request.policy(), edition.language(), pieces))
                .write(request, assessors.of(request.policy()).assess(request.answers())).toBuffer();
    }

    /** The response as text, for those who take it as a file. */
    public String of(Request request) {
        return StandardCharsets.UTF_8.decode(write(request)).toString();
    }
}
