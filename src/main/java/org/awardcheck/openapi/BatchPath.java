package org.awardcheck.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.batch.Format;
import org.awardcheck.batch.ResultLine;
import org.awardcheck.request.AwardsRequest;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the way in for many projects: not a function, but answered as the function {@code awards} would. */
final class BatchPath {
    static final String PATH = "/batch";
    private static final String DESCRIPTION = """
            逐行读入项目，逐行给出结果，顺序不变。NDJSON的每一行是`awards`函数的一个请求；CSV和XLSX第一行为表头，各列是事实的名称（id或中英文标签，\
            金额以元计，表头以“万元”结尾的以万元计），多个选项用`;`或`、`分开，空单元格表示未知，`none`表示一个也没有；`project`和以`x-`开头的列原样带到结果中。\
            无法识别的项目各自给出错误，其余照常测算；数据中断时，最后的合计写明`complete`为false。

            Projects come in and results go out one by one, in order. In NDJSON each line is a request of the function \
            `awards`. CSV and XLSX have a header row of facts (ids, or labels in either language; money in yuan, or in \
            万元 where the heading ends so); several options are parted by `;` or `、`, an empty cell is unknown, `none` \
            the empty set; `project` and columns that begin with `x-` are handed through. A project that cannot be \
            read is refused by itself and the rest goes on; where the data break off, the summary says \
            `complete: false`.""";

    private final RecordSchemas records;
    private final RequestSchemas requests;

    BatchPath(RequestSchemas requests, RecordSchemas records) {
        this.requests = requests;
        this.records = records;
    }

    PathItem item() {
        Operation post = OASFactory.createOperation().operationId("batch")
                .summary("Which awards can each of my projects get, and what do they come to?").description(DESCRIPTION)
                .requestBody(OASFactory.createRequestBody().required(true)
                .content(content(requests.of(AwardsRequest.class))))
                .addParameter(RequestSchemas.parameter("detail", "totals：每个项目一行（默认）；awards：每个项目的每项奖励一行 / "
                        + "totals: a line a project, the default; awards: a line for each award of each project",
                        choice("totals", "awards")))
                .addParameter(RequestSchemas.parameter("summary", "true：只要合计 / true: the summary alone",
                choice("true", "false")))
                .addParameter(ofSheets("on")).addParameter(ofSheets("language"));
        post.setResponses(OASFactory.createAPIResponses()
                .addAPIResponse("200", OASFactory.createAPIResponse().content(content(line())).description(
                        "The results, in the format that Accept names, or in the one that came in"))
                .addAPIResponse("400",
                FunctionsFilter.problem("What cannot even be begun to read: a header or an address with faults, a "
                        + "damaged workbook, or one that unpacks to more than may be"))
                .addAPIResponse("405", FunctionsFilter.problem("Another method"))
                .addAPIResponse("406", FunctionsFilter.problem("None of the formats is accepted"))
                .addAPIResponse("413", FunctionsFilter.problem("An announced length beyond the limit"))
                .addAPIResponse("415", FunctionsFilter.problem("Another format, charset or packing"))
                .addAPIResponse("429",
                FunctionsFilter.problem("As many batches of this client are under way as one may have"))
                .addAPIResponse("503",
                FunctionsFilter.problem("As many batches are under way as there may be; Retry-After says when to "
                        + "try again")));
        return OASFactory.createPathItem().POST(post);
    }

    /** One of the kinds of line. */
    private Schema line() {
        Schema line = OASFactory.createSchema();
        Stream.of(ResultLine.class.getPermittedSubclasses()).map(records::of).forEach(line::addOneOf);
        return line;
    }

    /** @param line what is in a line of NDJSON */
    private static Content content(Schema line) {
        Content content = OASFactory.createContent();
        for (Format format : List.of(Format.values())) {
            Schema schema = switch (format) {
                case NDJSON -> line;
                case CSV -> RecordSchemas.typed(SchemaType.STRING);
                case XLSX -> RecordSchemas.typed(SchemaType.STRING).format("binary");
            };
            content.addMediaType(format.mediaType(), OASFactory.createMediaType().schema(schema));
        }
        return content;
    }

    private Parameter ofSheets(String name) {
        return requests.parameter(name, "只用于CSV和XLSX / for CSV and XLSX: ");
    }

    private static Schema choice(String one, String other) {
        return RecordSchemas.typed(SchemaType.STRING).enumeration(List.of(one, other));
    }
}
