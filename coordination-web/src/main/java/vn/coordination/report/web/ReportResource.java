package vn.coordination.report.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.report.CutOff;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;
import vn.coordination.report.app.CountedRecord;
import vn.coordination.report.app.FigureRow;
import vn.coordination.report.app.HandOutReport;
import vn.coordination.report.app.ListPlace;
import vn.coordination.report.app.ReportForm;
import vn.coordination.report.app.ReportQueries;
import vn.coordination.report.app.ReportService;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Languages;

/** The report of the three offices: its figures, their lists, and the report as a file. */
@Path("report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
    private static final int MOST = 500;

    private ReportQueries reports;
    private ReportService service;
    private CurrentActor actor;
    private Language language;

    public ReportResource() {}

    @Inject
    public ReportResource(ReportQueries reports, ReportService service, CurrentActor actor, Language language) {
        this.reports = reports;
        this.service = service;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("figures")
    public JsonArray figures(@QueryParam("from") String from, @QueryParam("to") String to) {
        JsonArrayBuilder figures = JSON.createArrayBuilder();
        reports.figures(actor.scope(), ReportAddress.period(from, to)).forEach(row -> figures.add(figure(row)));
        return figures.build();
    }

    /** @param after as the page before has it under {@code next} */
    @GET
    @Path("list")
    public JsonObject list(
            @QueryParam("figure") String figure,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        Figure wanted = Figure.named(figure).orElseThrow(NotFoundException::new);
        ReportPeriod period = ReportAddress.period(from, to);
        int most = Math.max(1, Math.min(size, MOST));
        List<CountedRecord> found = reports.list(actor.scope(), wanted, period, ListPlace.parse(after), most);
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        found.forEach(row -> rows.add(record(row)));
        return JSON.createObjectBuilder()
                .add("figure", figure(reports.figure(actor.scope(), wanted, period)))
                .add("rows", rows)
                .add(
                        "next",
                        found.size() < most
                                ? JsonValue.NULL
                                : JSON.createValue(
                                        found.get(found.size() - 1).place().toString()))
                .build();
    }

    /** The periods that end on the cut-off of periodic reports: of each kind that which runs, and the one before. */
    @GET
    @Path("periods")
    public JsonArray periods() {
        JsonArrayBuilder periods = JSON.createArrayBuilder();
        reports.periods(actor.scope()).forEach((kind, found) -> found.forEach(one -> periods.add(period(kind, one))));
        return periods.build();
    }

    /**
     * @param form xlsx, in the reader's language, or pdf
     * @param shown the figures as they were seen, in their order, with commas between
     */
    @GET
    @Path("file")
    public Response file(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("earlierFrom") String earlierFrom,
            @QueryParam("earlierTo") String earlierTo,
            @QueryParam("form") String form,
            @QueryParam("shown") @DefaultValue("") String shown) {
        ReportForm wanted = ReportForm.named(form).orElseThrow(BadRequestException::new);
        ReportPeriod period = ReportAddress.period(from, to);
        ReportPeriod compared = ReportAddress.optional(earlierFrom, earlierTo);
        Locale locale = wanted == ReportForm.PDF ? Languages.VIETNAMESE : language.getLocale();
        byte[] file = service.handOut(
                new HandOutReport(period, compared, numbers(shown), wanted),
                ReportWords.texts(locale, period, compared));
        return Response.ok(file, wanted.type())
                .header("Content-Disposition", "attachment; filename=\"" + name(period, wanted) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    static String name(ReportPeriod period, ReportForm form) {
        return "report-%s-%s.%s"
                .formatted(period.from(), period.to(), form.name().toLowerCase(Locale.ROOT));
    }

    private static List<Long> numbers(String shown) {
        try {
            return Stream.of(shown.split(",")).map(Long::valueOf).toList();
        } catch (NumberFormatException wrong) {
            throw new BadRequestException("shown has the figures that were seen", wrong);
        }
    }

    private static JsonObject figure(FigureRow row) {
        return JSON.createObjectBuilder()
                .add("figure", row.figure().id())
                .add("number", row.figure().number())
                .add("records", row.records())
                .add("total", row.total())
                .build();
    }

    private static JsonObject record(CountedRecord row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("day", row.day().toString())
                .add("weight", row.weight())
                .add("opens", row.opened() != null);
        if (row.opened() != null) {
            json.add("page", row.opened().page()).add("title", row.opened().title());
        }
        return json.build();
    }

    private static JsonObject period(CutOff kind, ReportPeriod period) {
        return JSON.createObjectBuilder()
                .add("kind", kind.name())
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .build();
    }
}
