package vn.coordination.it.conference;

import static vn.coordination.it.conference.ConferenceDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Base64;
import vn.coordination.it.city.City;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Those who owe, hand in and read the papers of a conference. */
public final class PaperDesk {
    public final ConferenceDesk conferences;

    public PaperDesk(City city) throws SQLException {
        conferences = new ConferenceDesk(city);
    }

    /** Invited in the hall, with one item, its papers not yet sent. */
    public long invited(int leader, String day, boolean secret) throws SQLException {
        JsonObjectBuilder plan = secret
                ? conferences.secretly(leader, day)
                : conferences.plan("STANDING_BODY", leader, day).add("form", "IN_PERSON");
        long conference = ConferenceDesk.planned(conferences.coordinator, plan);
        done(conferences.act(conferences.chief, conference, "approve"));
        done(conferences.act(conferences.coordinator, conference, "prepare"));
        done(conferences.act(
                conferences.coordinator, conference, "order", ConferenceDesk.agenda("Đầu tư công", "Công tác cán bộ")));
        done(conferences.act(conferences.coordinator, conference, "invite"));
        return conference;
    }

    /** With a paper in time, one that came late, one that never came and a state secret. */
    public long sent(int leader, String day) throws SQLException {
        long conference = invited(leader, day, false);
        int inTime = owed(conference, "Báo cáo kết quả giải ngân vốn đầu tư công sáu tháng đầu năm", "PO");
        int late = owed(conference, "Tờ trình điều chỉnh kế hoạch", "DO");
        owed(conference, "Phụ lục số liệu", "CO");
        done(owe(
                conference,
                paper("", "PO")
                        .add("level", "CONFIDENTIAL")
                        .add("reference", "12-M/VPTU")
                        .add("keeper", "Phòng Cơ yếu")));
        done(submit(
                conferences.coordinator,
                conference,
                inTime,
                PaperFiles.pdf(12),
                Json.createObjectBuilder().add("summary", base64(PaperFiles.pdf(4)))));
        done(submit(conferences.council, conference, late, PaperFiles.pdf(3)));
        done(conferences.act(conferences.coordinator, conference, "send-papers"));
        done(submit(conferences.council, conference, late, PaperFiles.pdf(5)));
        file(conferences.council, conference, inTime, 1);
        return conference;
    }

    /** Of everybody's readiness; not opened. */
    void ready(long conference) throws SQLException {
        conferences.assignAll(conference);
        done(conferences.act(conferences.coordinator, conference, "declare-ready"));
    }

    Answer open(long conference) throws SQLException {
        return conferences.act(
                conferences.coordinator,
                conference,
                "open",
                Json.createObjectBuilder().add("present", 15));
    }

    String item(long conference) {
        return conferences
                .coordinator
                .get("api/conferences/" + conference)
                .json()
                .getJsonArray("agenda")
                .getJsonObject(0)
                .getString("code");
    }

    public int owed(long conference, String title, String office) {
        return done(owe(conference, paper(title, office).add("item", item(conference))))
                .getInt("number");
    }

    JsonObjectBuilder paper(String title, String office) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("office", office)
                .add("level", "NONE");
    }

    Answer owe(long conference, JsonObjectBuilder paper) {
        return conferences.coordinator.post(path(conference), paper.build());
    }

    public Answer submit(OfficeClient who, long conference, int paper, byte[] content) {
        return submit(who, conference, paper, content, Json.createObjectBuilder());
    }

    Answer submit(OfficeClient who, long conference, int paper, byte[] content, JsonObjectBuilder more) {
        JsonObject said = more.build();
        JsonObjectBuilder body = Json.createObjectBuilder(said).add("content", base64(content));
        if (!said.containsKey("level")) {
            body.add("level", "NONE");
        }
        return who.post(path(conference) + "/" + paper + "/versions", body.build());
    }

    Answer reason(OfficeClient who, long conference, int paper, String act, String reason) {
        return who.post(
                path(conference) + "/" + paper + "/" + act,
                Json.createObjectBuilder().add("reason", reason).build());
    }

    JsonObject row(long conference, int paper) {
        return conferences.coordinator.get(path(conference)).array().getJsonObject(paper - 1);
    }

    HttpResponse<byte[]> file(OfficeClient who, long conference, int paper, int version) {
        return who.save(
                path(conference) + "/" + paper + "/versions/" + version + "/content", JsonObject.EMPTY_JSON_OBJECT);
    }

    static String path(long conference) {
        return "api/conferences/" + conference + "/papers";
    }

    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
