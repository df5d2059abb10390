package org.awardcheck.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.awardcheck.catalogue.PublishedPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request of any kind is read by its record alone. */
class RequestReaderTest {
    private static final RequestReader READER = new RequestReader(PublishedPolicy.EDITIONS, Clock.systemUTC());

    /** Of no type of the policy's. */
    public record Parcel(String sender, int pieces, List<String> contents, Size size,
            @JsonProperty(defaultValue = "false") boolean fragile) {
    }

    /** Nested. */
    public record Size(double width, double height) {
    }

    private static Parcel read(String json) {
        return READER.read(Parcel.class, JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyComponentIsAMember() {
        assertEquals(new Parcel("a", 2, List.of("b", "c"), new Size(0.5, 3), true), read("""
                {"sender": "a", "pieces": 2, "contents": ["b", "c"], "size": {"width": 0.5, "height": 3},
                 "fragile": true}"""));
    }

    @Test
    void aComponentWithADefaultMayBeLeftOut() {
        assertEquals(new Parcel("a", 2, List.of(), new Size(1, 1), false),
                read("{\"sender\": \"a\", \"pieces\": 2.0, \"contents\": [], \"size\": {\"width\": 1, \"height\": 1}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                                                    | /sender missing, /pieces missing, /contents missing, /size missing",
        "{'sender':5,'pieces':1,'contents':[],'size':{'width':1,'height':1}}         | /sender wrong-type",
        "{'sender':true,'pieces':1,'contents':[],'size':{'width':1,'height':1}}      | /sender wrong-type",
        "{'sender':'a','pieces':'1','contents':[],'size':{'width':1,'height':1}}     | /pieces wrong-type",
        "{'sender':'a','pieces':1.5,'contents':[],'size':{'width':1,'height':1}}     | /pieces wrong-type",
        "{'sender':'a','pieces':1e10,'contents':[],'size':{'width':1,'height':1}}    | /pieces wrong-type",
        "{'sender':'a','pieces':null,'contents':[],'size':{'width':1,'height':1}}    | /pieces wrong-type",
        "{'sender':'a','pieces':1,'contents':['b',{}],'size':{'width':1,'height':1}} | /contents/1 wrong-type",
        "{'sender':'a','pieces':1,'contents':[],'size':{'width':'x','height':1}}     | /size/width wrong-type",
        "{'sender':'a','pieces':1,'contents':[],'size':{'width':1,'height':1,'x':1}} | /size/x wrong-type",
        "{'sender':'a','pieces':1,'contents':[],'size':{'width':1,'height':1},'fragile':'yes'} | /fragile wrong-type",
        "{'sender':'a','pieces':1,'contents':[],'size':{'width':1,'height':1},'y':1} | /y unknown-member"})
    void whatIsWrongIsNamedByPointer(String json, String faults) {
        BadRequestException bad = assertThrows(BadRequestException.class, () -> read(json.replace('\'', '"')));
        assertEquals(faults, String.join(", ", bad.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code()).toList()));
    }

    @Test
    void aFunctionIsAskedWithARecord() {
        assertThrows(IllegalArgumentException.class, () -> READER.read(String.class, JsonBody.NOTHING));
    }
}
