package vn.coordination.task.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.shared.web.JsonBody;
import vn.coordination.task.Coordinators;
import vn.coordination.task.NewTask;
import vn.coordination.task.ProductDocument;
import vn.coordination.task.SourceKind;
import vn.coordination.task.TaskLead;
import vn.coordination.task.TaskSource;
import vn.coordination.task.app.TaskRow;

/** Tasks in JSON; dates as ISO 8601 writes them, local to the city. */
final class TaskJson {
    private TaskJson() {}

    /** What is missing is for TK-01 to tell; what cannot be read is an {@link IllegalArgumentException}. */
    static NewTask opened(JsonObject body) {
        return new NewTask(
                new TaskSource(
                        JsonBody.value(body, "kind", SourceKind::valueOf, SourceKind.DOCUMENT),
                        JsonBody.text(body, "document", ""),
                        JsonBody.text(body, "item", "")),
                JsonBody.text(body, "content", ""),
                new TaskLead(
                        JsonBody.value(body, "lead", Office::of),
                        JsonBody.text(body, "unit", ""),
                        JsonBody.number(body, "person")),
                new Coordinators(
                        coordinators(body),
                        JsonBody.text(body, "units", ""),
                        JsonBody.flag(body, "noCoordinators", false)),
                JsonBody.text(body, "product", ""),
                JsonBody.value(body, "due", LocalDate::parse),
                JsonBody.value(body, "supervisor", Office::of));
    }

    private static Set<Office> coordinators(JsonObject body) {
        EnumSet<Office> offices = EnumSet.noneOf(Office.class);
        offices.addAll(JsonBody.words(body, "coordinators", Office::of));
        return offices;
    }

    static ProductDocument product(JsonObject body) {
        return new ProductDocument(JsonBody.text(body, "number", ""), JsonBody.value(body, "on", LocalDate::parse));
    }

    static JsonObject of(TaskRow row) {
        JsonArrayBuilder coordinators = JSON.createArrayBuilder();
        row.coordinators().stream().sorted().map(Office::code).forEach(coordinators::add);
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("kind", row.source().kind().name())
                .add("document", row.source().document())
                .add("item", row.source().item())
                .add("content", row.content())
                .add("lead", row.lead().office().code())
                .add("unit", row.lead().unit())
                .add("coordinators", coordinators)
                .add("units", row.units())
                .add("product", row.product())
                .add("due", row.due().toString())
                .add("lastDay", row.lastDay().toString())
                .add("supervisor", row.supervisor().code())
                .add("openedOn", row.openedOn().toString())
                .add("state", row.state().name())
                .add("reason", row.reason());
        if (row.lead().person() != null) {
            json.add("person", row.lead().person());
        }
        if (row.status() != null) {
            json.add("status", row.status().name());
        }
        if (row.report() != null) {
            json.add("report", report(row.report()));
        }
        return json.build();
    }

    private static JsonObjectBuilder report(TaskRow.Report report) {
        return JSON.createObjectBuilder()
                .add("number", report.product().number())
                .add("on", report.product().on().toString())
                .add("at", report.at().toString())
                .add("person", report.person());
    }
}
