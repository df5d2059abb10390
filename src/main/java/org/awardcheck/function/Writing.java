package org.awardcheck.function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.awardcheck.policy.Named;

/** What responses are written with. */
@Dependent
public class Writing {
    /**
     * A mapper for records of texts, numbers and lists, which is all that a response is made of: without Quarkus'
     * modules for dates and optional values. What it has to know of a type it learns when one is first written, not
     * while the program starts, which few calls of a function outlive by much.
     */
    private static final ObjectMapper JSON = JsonMapper.builder().disable(SerializationFeature.EAGER_SERIALIZER_FETCH)
            .disable(DeserializationFeature.EAGER_DESERIALIZER_FETCH)
            .addModule(new SimpleModule().addSerializer(new PublicName())).build();

    static {
        // A native binary answers its first call before a Java has started: it brings along what most calls need.
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            JSON.writer().with(SerializationFeature.EAGER_SERIALIZER_FETCH).forType(AwardsResponse.class);
        }
    }

    /** Writes many into one stream, which it neither closes nor lets out. */
    public static ObjectWriter behindEachOther() {
        return JSON.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    @Produces
    @Singleton
    ObjectMapper objectMapper() {
        return JSON;
    }

    /** Writes one of a closed set by its public name. */
    private static final class PublicName extends StdSerializer<Named> {
        private static final long serialVersionUID = 1;

        PublicName() {
            super(Named.class);
        }

        @Override
        public void serialize(Named value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.id());
        }
    }
}
