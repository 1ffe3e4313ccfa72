package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.Checkout;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

@ExtendWith(RunningCity.class)
class PrintIT {
    @Test
    @DisplayName("SC-16 · the printed week of another office shows the secret meeting as busy only")
    void draft(City city) throws IOException {
        String own = text(OfficeClient.of(city, "po.coordinator"), "2026-W49", "own");
        assertThat(own).contains("Hội nghị Thường trực Thành ủy", "Họp về công tác cán bộ");
        String other = text(OfficeClient.of(city, "co.coordinator"), "2026-W49", "other");
        assertThat(other).contains("Hội nghị Thường trực Thành ủy", "Bận").doesNotContain("Họp về công tác cán bộ");
    }

    @Test
    @DisplayName("SC-03 · the issued week is printed with its version and the word of each office")
    void issued(City city) throws Exception {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse("2035-W20"), 4);
        prepared.issue();
        assertThat(text(OfficeClient.of(city, "do.coordinator"), "2035-W20", "issued"))
                .contains("Trịnh Xuân Hòa", "Mai Thị Hồng Vân", "Đinh Công Thành")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    @DisplayName("SC-11 · the print of a changed week shows why a row changed, to those who may read the row")
    void changed(City city) throws Exception {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse("2035-W21"), 1);
        prepared.issue();
        long slot = prepared.slots().get(2);
        OfficeClient chief = OfficeClient.login(city, "co.chief");
        OfficeClient.Answer answer = chief.get("api/slots/" + slot);
        assertThat(chief.post("api/slots/" + slot + "/cancel", Desk.act(answer, "Chủ tịch đi công tác"))
                        .status())
                .isEqualTo(200);
        assertThat(text(OfficeClient.login(city, "co.coordinator"), "2035-W21", "changed"))
                .contains("Bản 2", "HỦY", "Lý do thay đổi: Chủ tịch đi công tác")
                .doesNotContain("Thay đổi gấp");
        assertThat(text(OfficeClient.login(city, "do.coordinator"), "2035-W21", "changed-elsewhere"))
                .contains("HỦY: 08:00–10:00 Bận")
                .doesNotContain("Chủ tịch đi công tác");
        city.records().change("update issued_row set urgent = true where slot = " + slot + " and issue_number = 2");
        assertThat(text(OfficeClient.login(city, "co.coordinator"), "2035-W21", "changed-urgently"))
                .contains("Thay đổi gấp Lý do thay đổi: Chủ tịch đi công tác");
    }

    @Test
    @DisplayName("SC-03 · a row that was not settled is printed as it was listed, and struck out once its slot leaves")
    void unsettled(City city) throws Exception {
        PreparedWeek prepared = PreparedWeek.withClash(city, IsoWeek.parse("2069-W10"));
        prepared.issue();
        String slot = "api/slots/" + prepared.slots().get(3);
        OfficeClient office = OfficeClient.of(city, "co.coordinator");
        assertThat(text(office, "2069-W10", "unsettled")).contains("09:00–09:30", "chưa thống nhất");
        OfficeClient.Answer draft = office.post(slot + "/withdraw", Desk.act(office.get(slot), "Xin rút"));
        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(office.put(
                                slot,
                                Json.createObjectBuilder()
                                        .add("version", draft.json().getInt("version"))
                                        .add("day", "2069-03-13")
                                        .add("title", "Chưa rõ bao giờ")
                                        .add("precedence", "VISIT")
                                        .build())
                        .status())
                .isEqualTo(200);
        assertThat(text(office, "2069-W10", "left"))
                .contains("Bản 2", "HỦY: 09:00–09:30 Họp CO")
                .doesNotContain("Chưa rõ bao giờ");
    }

    private static String text(OfficeClient reader, String week, String name) throws IOException {
        HttpResponse<byte[]> answer = reader.download("schedule/print?week=" + week);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        Path file = Checkout.results().resolve("prints").resolve(name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, answer.body());
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
