package org.awardcheck.function;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What responses are written with. */
@Dependent
class Writing {
    /**
     * A mapper for records of texts, numbers and lists, which is all that a response is made of: without Quarkus' modules
     * for dates and optional values. What it has to know of a type it learns when one is first written, not while the
     * program starts, which few calls of a function outlive by much.
     */
    @Produces
    @Singleton
    ObjectMapper objectMapper() {
        return JsonMapper.builder().disable(SerializationFeature.EAGER_SERIALIZER_FETCH)
                .disable(DeserializationFeature.EAGER_DESERIALIZER_FETCH).build();
    }
}
