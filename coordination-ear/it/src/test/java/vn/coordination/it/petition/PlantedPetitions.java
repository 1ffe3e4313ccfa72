package vn.coordination.it.petition;

import static vn.coordination.it.petition.PetitionDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.coordination.it.city.City;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/**
 * A denunciation, a petition that nobody has classified and a complaint, whose writers bear names that occur nowhere else;
 * and what the offices were answered on their way.
 */
final class PlantedPetitions {
    /**
     * In every name, address and number of the writers; what is sought by it is not found. Long enough that no sealed text,
     * which is base64, holds it by chance.
     */
    static final String MARK = "qzvbimat";

    static final String COMPLAINANT = "qzvbimatcan";
    static final String[] MARKS = {"qzvbimatdan", "qzvbimatuan", COMPLAINANT};

    static final String SUMMARY = "Phản ánh việc thu chi quỹ khu tập thể thử nghiệm không công khai";

    final PetitionDesk desk;
    final long denunciation;
    final long unsorted;
    final long complaint;
    /** The Party Office's letter of the same writer. */
    final long partyLetter;

    final String number;
    final Answer duplicates;
    final List<Answer> refusals;
    final Answer transferred;
    /** What a foreign officer, a colleague outside the access list and the receiver are told who type the unsorted one. */
    final List<Answer> typed;

    PlantedPetitions(City city) throws SQLException {
        desk = new PetitionDesk(city);
        denunciation = desk.routed(body("Qzvbimatdan").with("summary", SUMMARY), "DENUNCIATION", "PARTY_POLICY");
        number = desk.desk.text("select concat(number, '/', year) from petition where id = " + denunciation);
        unsorted = done(desk.enter(desk.receiver, body("Qzvbimatuan"))).getInt("id");
        complaint = desk.classified(body("Qzvbimatcan"), "COMPLAINT", "COMMITTEE", Map.of());
        partyLetter = done(desk.enter(desk.partyOfficer, body("Qzvbimatdan").with("summary", SUMMARY)))
                .getInt("id");
        desk.classify(desk.partyOfficer, "po.petitions", partyLetter, "COMPLAINT", "PARTY_POLICY", Map.of());
        duplicates = desk.act(desk.partyOfficer, partyLetter, "check-duplicates");
        refusals = List.of(
                desk.act(desk.deputy, denunciation, "writers", Map.of("purpose", "xem")),
                desk.act(desk.partyOfficer, denunciation, "writers", Map.of("purpose", "xem")),
                desk.act(desk.officer, denunciation, "writers", Map.of("purpose", "gặp Nguyễn Thị Qzvbimatdan")),
                desk.act(desk.officer, denunciation, "tell", Map.of("note", "đã báo cho nguyen thi qzvbimatdan")),
                desk.act(desk.deputy, denunciation, "accept", Map.of("approval", "Nguyễn Qzvbimatdan yêu cầu")),
                desk.act(
                        desk.deputy,
                        denunciation,
                        "forward",
                        Map.of("to", "Ban của Qzvbimatdan Nguyễn", "answerDue", "2026-12-31")),
                desk.enter(desk.receiver, body("Qzvbimatdan").with("target", "Nguyễn Thị Qzvbimatdan")),
                desk.enter(desk.receiver, body("Qzvbimatdan").with("summary", "theo số 0 qzvbimatdan 0099887766")));
        for (long each : all()) {
            String mark = each == denunciation ? "qzvbimatdan" : each == unsorted ? "qzvbimatuan" : COMPLAINANT;
            OfficeClient clerk = each == partyLetter ? desk.partyOfficer : desk.receiver;
            done(clerk.send(scans(each), ("%PDF-1.7 " + mark).getBytes(StandardCharsets.UTF_8)));
        }
        JsonObject typing = typing();
        typed = List.of(
                desk.councilOfficer.post("api/petitions/like", typing),
                desk.officer.post("api/petitions/like", typing),
                desk.receiver.post("api/petitions/like", typing));
        transferred = desk.act(desk.officer, denunciation, "transfer", Map.of("to", "PO"));
    }

    private static PetitionBody body(String name) {
        return new PetitionBody("Nguyễn Thị " + name)
                .at("7 ngõ " + name + " phố Thử")
                .showing("0" + name + "0099887766", name.toLowerCase() + "@example.org");
    }

    static String scans(long petition) {
        return "api/petitions/" + petition + "/scans";
    }

    private static JsonObject typing() {
        return Json.createObjectBuilder()
                .add("name", "Nguyễn Thị Qzvbimatuan")
                .add("address", "7 ngõ Qzvbimatuan phố Thử")
                .add("target", "UBND phường Thử Nghiệm")
                .add("summary", unsortedSummary())
                .build();
    }

    /** As {@link PetitionBody} words it. */
    private static String unsortedSummary() {
        return body("Qzvbimatuan").json().getString("summary");
    }

    List<Long> all() {
        return List.of(denunciation, unsorted, complaint, partyLetter);
    }
}
