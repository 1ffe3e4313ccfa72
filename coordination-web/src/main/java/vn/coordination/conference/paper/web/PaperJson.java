package vn.coordination.conference.paper.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import vn.coordination.conference.paper.OwePaper;
import vn.coordination.conference.paper.app.MinutesRow;
import vn.coordination.conference.paper.app.PaperRow;
import vn.coordination.conference.paper.app.ReaderRow;
import vn.coordination.conference.paper.app.ReadingRow;
import vn.coordination.conference.paper.app.Sheet;
import vn.coordination.conference.paper.app.SubmitPaper;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.organisation.Office;
import vn.coordination.shared.web.JsonBody;

/** Papers and minutes in JSON; files in Base64. */
final class PaperJson {
    private PaperJson() {}

    /** @throws IllegalArgumentException when a value is missing or is not what it should be */
    static OwePaper owe(long conference, JsonObject body) {
        return new OwePaper(
                conference,
                JsonBody.text(body, "item", ""),
                JsonBody.text(body, "title", ""),
                JsonBody.required(body, "office", Office::of),
                level(body),
                JsonBody.text(body, "reference", ""),
                JsonBody.text(body, "keeper", ""));
    }

    static SubmitPaper submit(long conference, int paper, JsonObject body) {
        return new SubmitPaper(
                conference,
                paper,
                level(body),
                sheet(body, "content", "pages"),
                body.containsKey("summary") ? sheet(body, "summary", "summaryPages") : null,
                JsonBody.text(body, "approval", ""),
                JsonBody.text(body, "consent", ""));
    }

    /** Said each time: nobody uploads a state secret by saying nothing (SS-01). */
    private static SecrecyLevel level(JsonObject body) {
        return JsonBody.required(body, "level", SecrecyLevel::valueOf);
    }

    private static Sheet sheet(JsonObject body, String content, String pages) {
        return new Sheet(
                JsonBody.value(body, content, Base64.getDecoder()::decode, new byte[0]),
                JsonBody.integer(body, pages, 0));
    }

    static JsonObject of(PaperRow row) {
        JsonArrayBuilder versions = JSON.createArrayBuilder();
        row.versions().forEach(version -> versions.add(of(version)));
        return JSON.createObjectBuilder()
                .add("number", row.number())
                .add("item", row.item())
                .add("title", row.title())
                .add("office", row.office().code())
                .add("level", row.level().name())
                .add("reference", row.reference())
                .add("keeper", row.keeper())
                .add("state", row.state().name())
                .add("consent", row.consent())
                .add("withdrawn", row.withdrawn())
                .add("versions", versions)
                .build();
    }

    private static JsonObjectBuilder of(PaperRow.Version version) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("number", version.number())
                .add("mark", version.mark())
                .add("hash", version.content().hash())
                .add("pages", version.content().pages())
                .add("person", version.person())
                .add("at", version.at().toString())
                .add("late", version.late())
                .add("locked", version.locked());
        return version.summary() == null
                ? json
                : json.add("summaryHash", version.summary().hash())
                        .add("summaryPages", version.summary().pages());
    }

    static JsonObject of(ReadingRow row) {
        return JSON.createObjectBuilder()
                .add("paper", row.paper())
                .add("mark", row.mark())
                .add("asked", row.asked())
                .add("read", row.read())
                .build();
    }

    static JsonObject of(ReaderRow reader) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("name", reader.name());
        return reader.at() == null
                ? json.build()
                : json.add("at", reader.at().toString()).build();
    }

    static JsonObject of(MinutesRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("version", row.version())
                .add("text", row.text())
                .add("hash", row.hash());
        return row.signed() == null
                ? json.build()
                : json.add("signed", row.signed().toString()).build();
    }
}
