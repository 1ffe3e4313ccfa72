package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.petition.RandomHistories.Line;
import vn.coordination.it.schedule.OfficeClient;

/** An office's register of petitions as a file, and its balance. */
@ExtendWith(RunningCity.class)
class PetitionBookIT {
    private static final String PERIOD = "from=2026-11-01&to=2026-12-31";

    @TempDir
    private Path folder;

    private static PetitionDesk desk;
    private static City city;

    @BeforeAll
    static void open(City running) throws SQLException {
        city = running;
        desk = new PetitionDesk(running);
    }

    @Test
    @DisplayName(
            "PT-35, PT-52 · the register as CSV, as XLSX, on paper and for the national database names nobody who wrote")
    void exported() throws SQLException, IOException {
        String name = "Zxqname Soca";
        JsonObject entered = done(
                desk.enter(desk.receiver, new PetitionBody(name).at("Zxqhome 9").with("summary", "=HYPERLINK(1)")));
        String number = entered.getString("number");

        HttpResponse<byte[]> csv = register(desk.officer, "csv");
        String table = new String(csv.body(), StandardCharsets.UTF_8);
        assertThat(csv.statusCode()).as(table).isEqualTo(200);
        assertThat(table).startsWith("\uFEFF").contains(number, "'=HYPERLINK(1)", "Bưu chính");
        String sheet = sheet(register(desk.officer, "xlsx").body());
        assertThat(sheet).contains(number, "=HYPERLINK(1)").doesNotContain("<f>");
        String national = new String(register(desk.officer, "national").body(), StandardCharsets.UTF_8);
        assertThat(national).contains("so_don,ngay_vao_so").contains(number + ",", "POST");
        String printed = text(register(desk.officer, "pdf").body());
        assertThat(printed).contains("SỔ THEO DÕI ĐƠN", "NGƯỜI LẬP SỔ");
        assertThat(printed.replace(" ", "")).as("cells are narrow").contains(number);
        assertThat(table + sheet + national + printed).doesNotContain("Zxq");

        assertThat(new String(register(desk.partyOfficer, "csv").body(), StandardCharsets.UTF_8))
                .doesNotContain(number + ",");
        assertThat(register(OfficeClient.login(city, "co.specialist"), "csv").statusCode())
                .isEqualTo(403);
        assertThat(new String(
                        desk.officer.download("petition/book.xhtml?" + PERIOD).body(), StandardCharsets.UTF_8))
                .contains("Cân đối theo loại đơn", "Chưa phân loại", "form=national")
                .doesNotContain("???");
        assertThat(register(desk.officer, "doc").statusCode()).isEqualTo(400);
        assertThat(desk.desk.number("select count(*) from trail_entry where action = 'Book.export'"))
                .isGreaterThanOrEqualTo(3);
    }

    private static HttpResponse<byte[]> register(OfficeClient who, String form) {
        return who.download("api/petitions/register?" + PERIOD + "&form=" + form);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String sheet(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("register.xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("opening + received = processed + carried over, for 400 petitions that went any way there is")
    void balanced() throws SQLException {
        RandomHistories histories = new RandomHistories(20261126, 400);
        desk.desk.arrange(histories.petitionsSql());
        try {
            desk.desk.arrange(histories.stepsSql());
            for (LocalDate from = LocalDate.of(2000, 12, 1); from.getYear() < 2002; from = from.plusMonths(2)) {
                compare(histories, "PO", desk.partyOfficer, from);
                compare(histories, "DO", desk.councilOfficer, from);
                compare(histories, "CO", desk.officer, from);
            }
        } finally {
            desk.desk.arrange("delete from petition_step where petition < 0");
            desk.desk.arrange("delete from petition where id < 0");
        }
    }

    private static void compare(RandomHistories histories, String office, OfficeClient reader, LocalDate from) {
        LocalDate to = from.plusMonths(2).minusDays(1);
        Map<String, Line> told = new HashMap<>();
        reader.get("api/petitions/balance?from=" + from + "&to=" + to)
                .array()
                .getValuesAs(JsonObject.class)
                .forEach(line -> told.put(
                        line.isNull("kind") ? "null" : line.getString("kind"),
                        new Line(
                                line.getInt("opening"),
                                line.getInt("received"),
                                line.getInt("processed"),
                                line.getInt("carried"))));
        told.values().removeIf(new Line(0, 0, 0, 0)::equals);
        // days of the city begin at 17:00 UTC of the day before
        assertThat(told)
                .as(office + " from " + from)
                .isEqualTo(histories.balance(
                        office,
                        from.atStartOfDay().minusHours(7),
                        to.plusDays(1).atStartOfDay().minusHours(7)));
        told.values()
                .forEach(line ->
                        assertThat(line.opening() + line.received()).isEqualTo(line.processed() + line.carried()));
    }
}
