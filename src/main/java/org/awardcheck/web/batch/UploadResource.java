package org.awardcheck.web.batch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awardcheck.answers.Fault;
import org.awardcheck.batch.BatchFiles;
import org.awardcheck.batch.BatchReport;
import org.awardcheck.batch.Format;
import org.awardcheck.batch.SheetTemplate;
import org.awardcheck.http.Limits;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page for many projects: templates, and what becomes of a file that is sent from it. Nothing is kept. */
@Blocking
@Path(Visit.LANGUAGE + "/batch")
public class UploadResource {
    private static final String ON_A_PAGE = "page";
    private static final Map<String, Format> FILES = Map.of("xlsx", Format.XLSX, "csv", Format.CSV);
    private static final int MOST_ON_A_PAGE = 100;
    private static final Fault NO_FILE = Fault.whole("no-file", "请选择填好的表格", "Choose the filled sheet");

    private final PageFactory pages;
    private final BatchFiles files;
    private final long limit;

    UploadResource(PageFactory pages, BatchFiles files, Limits limits) {
        this.pages = pages;
        this.files = files;
        this.limit = limits.uploadSize().asLongValue();
    }

    @CheckedTemplate(basePath = "batch")
    static class Templates {
        static native TemplateInstance batch(Page page, UploadView view);

        static native TemplateInstance report(Page page, ReportView view);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<byte[]> form(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> Templates.batch(page, UploadView.of(page, limit, ON_A_PAGE, List.of())));
    }

    @GET
    @Path("template.csv")
    public RestResponse<byte[]> csv(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return template(page, "csv", Format.CSV, () -> template(page).csv());
    }

    @GET
    @Path("template.xlsx")
    public RestResponse<byte[]> xlsx(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return template(page, "xlsx", Format.XLSX, () -> template(page).xlsx());
    }

    private static SheetTemplate template(Page page) {
        return new SheetTemplate(page.policy(), page.language());
    }

    private RestResponse<byte[]> template(Page page, String extension, Format format, Supplier<byte[]> content) {
        return pages.file(page, "award-check-template-" + page.language().tag() + "." + extension, format.contentType(),
                content);
    }

    /** Assesses the projects in a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response assess(@BeanParam Visit visit, @RestForm FileUpload file, @RestForm String as) throws IOException {
        Page page = pages.page(visit);
        if (!page.reading().isClear()) {
            return pages.instead(page).toResponse();
        }
        String wanted = as != null && FILES.containsKey(as) ? as : ON_A_PAGE;
        if (file == null || file.size() == 0) {
            return refuse(page, wanted, List.of(NO_FILE));
        }
        try {
            BatchFiles.Opened opened = files.open(Files.newInputStream(file.uploadedFile()), page.situation().on(),
                    page.language());
            return FILES.containsKey(wanted)
                    ? download(page, opened, wanted) : show(page, opened.report(MOST_ON_A_PAGE));
        } catch (BadRequestException e) {
            return refuse(page, wanted, e.faults());
        }
    }

    private Response show(Page page, BatchReport report) {
        return pages.respond(page, RestResponse.Status.OK,
                Templates.report(page, ReportView.of(report, Messages.of(BatchMessages.class, page), page)))
                .toResponse();
    }

    private Response refuse(Page page, String wanted, List<Fault> faults) {
        return pages.respond(page.withFaults(faults), RestResponse.Status.BAD_REQUEST,
                Templates.batch(page.withFaults(faults), UploadView.of(page, limit, wanted, faults))).toResponse();
    }

    private static Response download(Page page, BatchFiles.Opened opened, String extension) {
        Format format = FILES.get(extension);
        StreamingOutput results = out -> opened.write(format, out);
        return Response.ok(results, format.contentType())
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"award-check-results-"
                        + page.situation().on() + "." + extension + '"').build();
    }
}
