package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.MailServer;
import vn.coordination.it.city.RunningCity;

/**
 * Every office and role against every way to the schedule: who stands outside the list of a secret slot never meets one of
 * its markers, who stands inside does, so that the test can fail.
 */
@ExtendWith(RunningCity.class)
class SecretMatrixIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The leading people of its own office, and somebody of another office who is invited. */
    private static final Set<String> INSIDE = Set.of("co.coordinator", "co.chief", "co.deputy", "do.deputy");

    /** The same by their addresses, and the leader who chairs it. */
    private static final Set<String> MAY_BE_WRITTEN_TO =
            Set.of("co_coordinator", "co_chief", "co_deputy", "do_deputy", "pct4");

    private static final List<String> READERS = List.of(
            "co.coordinator",
            "co.chief",
            "co.deputy",
            "do.deputy",
            "co.specialist",
            "co.facilities",
            "po.coordinator",
            "po.chief",
            "po.deputy",
            "do.coordinator",
            "do.chief",
            "auditor",
            "administrator");

    private static City city;
    private static SecretSlot secret;

    @BeforeAll
    static void plant(City running) throws SQLException {
        city = running;
        secret = new SecretSlot(running);
    }

    /** A way to the schedule; whether it shows the title to who stands inside, and whether it lists all people by name. */
    private record Way(String path, boolean showsInside, boolean namesEverybody) {
        static Way showing(String path) {
            return new Way(path, true, false);
        }

        static Way silent(String path) {
            return new Way(path, false, false);
        }

        /** A form to choose people in: a name there says nothing of the slot. */
        static Way form(String path, boolean showsInside) {
            return new Way(path, showsInside, true);
        }

        List<String> markers() {
            return SecretSlot.MARKERS.stream()
                    .filter(marker -> !namesEverybody || !marker.equals(SecretSlot.GUEST))
                    .toList();
        }
    }

    private static List<Way> ways() throws SQLException {
        String week = "?week=" + SecretSlot.WEEK;
        return List.of(
                Way.showing("schedule/week.xhtml" + week),
                Way.showing("schedule/week.xhtml" + week + "&slot=" + secret.id),
                Way.silent("schedule/week.xhtml?week=2034-W41"),
                Way.form("schedule/week.xhtml" + week + "&slot=" + secret.clashOf("DO"), true),
                Way.form("schedule/week.xhtml" + week + "&slot=" + secret.clashOf("PO"), true),
                Way.form("schedule/slot.xhtml?id=" + secret.id, true),
                Way.form("schedule/slot.xhtml?copy=" + secret.id, true),
                Way.form("schedule/slot.xhtml?id=" + secret.clashOf("DO"), false),
                Way.form("schedule/slot.xhtml?id=" + secret.clashOf("PO"), false),
                Way.silent("schedule/slot-history.xhtml?id=" + secret.clashOf("DO")),
                Way.showing("schedule/confirm.xhtml" + week),
                Way.showing("schedule/print" + week),
                Way.silent("today.xhtml"),
                Way.silent("notice/notices.xhtml"),
                Way.showing("api/slots/" + secret.id),
                Way.showing("api/weeks/" + SecretSlot.WEEK),
                Way.silent("api/weeks/" + SecretSlot.WEEK + "/conflicts"),
                Way.silent("api/slots/" + secret.clashOf("DO")),
                Way.silent("api/slots/" + secret.clashOf("PO")),
                Way.silent("api/changes"),
                Way.silent("audit/trail.xhtml?type=Slot&subject=" + secret.id),
                Way.silent("audit/trail.xhtml?type=ChangeRequest"),
                Way.silent("audit/trail.xhtml?type=ConflictCase"),
                Way.silent("audit/trail.csv?type=Slot&subject=" + secret.id),
                Way.silent("audit/trail.csv"));
    }

    @TestFactory
    @DisplayName("SC-16 · office × role × way: no marker outside the list, markers inside")
    Stream<DynamicTest> matrix() throws SQLException {
        List<Way> ways = ways();
        return READERS.stream().flatMap(login -> {
            OfficeClient reader = secret.as(login);
            boolean inside = INSIDE.contains(login);
            return ways.stream()
                    .map(way -> DynamicTest.dynamicTest(
                            "SC-16 · " + login + " " + way.path(), () -> check(reader, inside, way)));
        });
    }

    private static void check(OfficeClient reader, boolean inside, Way way) throws IOException {
        String shown = shown(reader, way.path());
        if (!inside) {
            assertThat(shown).doesNotContain(way.markers());
        } else if (way.showsInside()) {
            assertThat(shown).contains(SecretSlot.TITLE);
        }
    }

    private static String shown(OfficeClient reader, String path) throws IOException {
        HttpResponse<byte[]> answer = reader.download(path);
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        boolean pdf = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf");
        if (!pdf) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @TestFactory
    @DisplayName("SC-16 · the dry run of an import names what a row clashes with to who stands inside only")
    Stream<DynamicTest> dryRun() {
        String file = "ngay,buoi,gio_bat_dau,gio_ket_thuc,noi_dung,dia_diem,thanh_phan,don_vi_chuan_bi\n"
                + "2034-10-03,Sáng,09:00,10:00,Họp thử nhập,Nhà văn hóa,PCT 4,VPUBND\n";
        Map<String, String> form =
                Map.of("source", "source", "source:day_input", "02/10/2034", "source:check", "source:check");
        return Stream.of("co.coordinator", "co.chief", "co.specialist", "po.coordinator", "do.coordinator", "do.chief")
                .map(login -> DynamicTest.dynamicTest("SC-16 · " + login + " imports", () -> {
                    String shown = secret.as(login)
                            .upload("schedule/import.xhtml?week=" + SecretSlot.WEEK, form, "source:file", file);
                    assertThat(shown).contains("Họp thử nhập", "SC-05");
                    if (INSIDE.contains(login)) {
                        assertThat(shown).contains(SecretSlot.TITLE);
                    } else {
                        assertThat(shown).doesNotContain(Way.form("", false).markers());
                    }
                }));
    }

    @Test
    @DisplayName(
            "SC-16 · an office that clashes with a secret slot is told that the leader is busy, and by which office")
    void explanation() {
        for (String answer : List.of(secret.councilClash, secret.partyClash)) {
            assertThat(answer).contains("SC-05").doesNotContain(SecretSlot.MARKERS);
        }
    }

    @Test
    @DisplayName("SC-16 · who stands outside learns one by one who is busy, and not who meets whom or in which room")
    void apart() {
        OfficeClient outside = secret.as("po.coordinator");
        JsonObject asked = outside.get("api/slots/" + secret.id).json();
        assertThat(asked.getBoolean("busy")).isTrue();
        assertThat(asked.getJsonArray("attendees")).isEmpty();
        assertThat(asked).doesNotContainKeys("room", "outside");
        List<JsonObject> busy =
                outside
                        .get("api/weeks/" + SecretSlot.WEEK)
                        .json()
                        .getJsonArray("slots")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(row -> row.getBoolean("busy"))
                        .toList();
        assertThat(busy).as("the chair, and who has to come").hasSize(2).allSatisfy(row -> {
            assertThat(row.getJsonArray("attendees")).hasSize(1);
            assertThat(row).doesNotContainKeys("id", "version", "room");
        });
    }

    @Test
    @DisplayName("SC-16 · no number in the week's pages tells that two who are busy are so with each other")
    void numberless() throws SQLException, IOException {
        String number = "(data-slot=\"|data-rk=\"|[?;]slot=|slot\\.xhtml\\?id=)" + secret.id + "\"";
        for (String way : List.of("", "&view=table", "&slot=" + secret.clashOf("PO"))) {
            String address = "schedule/week.xhtml?week=" + SecretSlot.WEEK + way;
            assertThat(shown(secret.as("po.coordinator"), address)).doesNotContainPattern(number);
            assertThat(shown(secret.as("co.coordinator"), address)).containsPattern(number);
        }
    }

    @Test
    @DisplayName("SC-16 · notices name the slot to who may open it, and to others only that something is meant")
    void notices() throws SQLException, IOException {
        String about = "select count(*) from notice n join account a on a.person_id = n.person_id where n.subject = '"
                + secret.id + "' and a.login = '%s'";
        assertThat(secret.desk().number(about.formatted("po.coordinator")))
                .as("the Party Office was told of the objection")
                .isPositive();
        assertThat(shown(secret.as("co.coordinator"), "notice/notices.xhtml")).contains(SecretSlot.TITLE);
        assertThat(shown(secret.as("po.coordinator"), "notice/notices.xhtml")).doesNotContain(SecretSlot.MARKERS);
    }

    @Test
    @DisplayName("SC-16 · mails name the slot to who may open it, and to nobody else")
    void mails() throws Exception {
        // mails wait for working time, and other tests have moved the clock: these go out at once
        secret.desk()
                .arrange(
                        "update mail m join notice n on n.id = m.notice_id set m.urgent = true, m.due_at = '2000-01-01'"
                                + " where m.state = 'WAITING' and n.subject_type = 'Slot' and n.subject = '" + secret.id
                                + "'");
        secret.desk().makeDue("send-mail");
        await().atMost(PATIENCE).until(() -> told(written()));
        Map<String, String> byReader = written();
        byReader.forEach((reader, text) -> {
            if (!MAY_BE_WRITTEN_TO.contains(reader)) {
                assertThat(text).as(reader).doesNotContain(SecretSlot.MARKERS);
            }
        });
        assertThat(byReader).containsKey("po_coordinator");
    }

    private static boolean told(Map<String, String> byReader) {
        return byReader.getOrDefault("co_coordinator", "").contains(SecretSlot.TITLE);
    }

    /** All that was mailed so far, by whom it was mailed to. */
    private Map<String, String> written() throws Exception {
        Map<String, String> byReader = new LinkedHashMap<>();
        for (Message mail : city.mail().received()) {
            String reader =
                    ((InternetAddress) mail.getAllRecipients()[0]).getAddress().split("@")[0];
            byReader.merge(reader, mail.getSubject() + "\n" + MailServer.text(mail), String::concat);
        }
        return byReader;
    }

    @Test
    @DisplayName("SC-16 · neither the server's log nor what is kept of judgements and acts holds a marker")
    void kept() throws IOException, SQLException {
        assertThat(Files.readString(city.server().log().file())).doesNotContain(SecretSlot.MARKERS);
        for (String marker : SecretSlot.MARKERS) {
            String like = " like '%" + marker + "%' collate utf8mb4_general_ci";
            assertThat(secret.desk().number("select count(*) from judgement where facts" + like + " or rulings" + like))
                    .as("judgements hold " + marker)
                    .isZero();
            assertThat(secret.desk().number("select count(*) from trail_entry where changes" + like))
                    .as("the trail holds " + marker)
                    .isZero();
            assertThat(secret.desk().number("select count(*) from notice where arguments" + like))
                    .as("notices hold " + marker)
                    .isZero();
        }
        assertThat(secret.desk().number("select count(*) from slot where title = '" + SecretSlot.TITLE + "'"))
                .as("the slot itself does")
                .isEqualTo(1);
    }
}
