package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft on its way to three signatures. */
@ExtendWith(AmendedCity.class)
class AmendmentIT {
    private VersionDesk desk;

    @BeforeEach
    void open(VersionDesk fresh) {
        desk = fresh;
    }

    @Test
    @DisplayName("CM-05 · a version takes three signatures under the same words, and one is in force on any date")
    void threeSignatures() throws SQLException {
        long id = desk.agreed("2026-12-07");
        assertThat(desk.sign(desk.party, id).state()).isEqualTo("CONSULTED");
        assertThat(desk.sign(desk.party, id).codes()).containsExactly("CM-05");
        assertThat(desk.sign(desk.council, id).state()).isEqualTo("CONSULTED");
        assertThat(desk.sign(desk.committee, id, "another").status()).isEqualTo(409);
        assertThat(desk.number("select count(*) from regulation_version where binding = 1"))
                .isEqualTo(1);
        assertThat(desk.sign(desk.committee, id).state()).isEqualTo("SIGNED");
        assertThat(desk.version(1).getString("until")).isEqualTo("2026-12-06");
        assertThat(desk.text("select group_concat(distinct a.login order by a.login) from signature s"
                        + " join account a on a.person_id = s.person"))
                .isEqualTo("co.chief,do.chief,po.chief");
        assertThatThrownBy(() -> desk.arrange("update regulation_version set valid_to = '9999-12-31' where id = 1"))
                .hasCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining("one_version_in_force");
        assertThat(desk.number("select count(*) from notice where text_key = 'amendment.signed'"))
                .isPositive();
    }

    @Test
    @DisplayName("CM-05 · a draft before the offices rests; taken back or given another day it loses its signatures")
    void rests() throws SQLException {
        long id = desk.agreed("2026-12-07");
        desk.sign(desk.party, id);
        assertThat(desk.propose(id, "FL_02_SET_UP", "20").codes()).containsExactly("CM-05");
        assertThat(desk.date(id, "2026-12-08").status()).isEqualTo(200);
        assertThat(desk.version(id).getJsonArray("signatures")).isEmpty();
        desk.sign(desk.council, id);
        JsonObject back = Json.createObjectBuilder()
                .add("version", desk.version(id).getInt("version"))
                .build();
        assertThat(desk.secretary
                        .post("api/regulation/versions/" + id + "/take-back", back)
                        .state())
                .isEqualTo("DRAFT");
        assertThat(desk.propose(id, "FL_02_SET_UP", "20").status()).isEqualTo(200);
        desk.consult(id, "Xin ý kiến lại", false);
        assertThat(desk.version(id).getJsonArray("signatures")).isEmpty();
        assertThat(desk.number("select count(*) from consultation")).isEqualTo(2);
        assertThat(desk.sign(desk.party, id).codes()).containsExactly("CM-05");
    }

    @Test
    @DisplayName(
            "CM-05 · one draft at a time, by the secretary; a day no longer ahead is not signed, nor by a deputy alone")
    void guards() {
        long id = desk.agreed("2026-11-26");
        assertThat(desk.secretary
                        .post("api/regulation/versions", VersionDesk.NOTHING)
                        .codes())
                .containsExactly("CM-05");
        assertThat(desk.party
                        .post("api/regulation/versions", VersionDesk.NOTHING)
                        .status())
                .isEqualTo(403);
        assertThat(desk.sign(desk.party, id).codes()).containsExactly("CM-05");
        desk.date(id, "2026-12-07");
        assertThat(desk.sign(desk.colleague("po.deputy"), id).codes()).containsExactly("CM-05");
        assertThat(desk.sign(desk.colleague("do.deputy"), id).status())
                .as("with a mandate")
                .isEqualTo(200);
        Page page = desk.party.open("regulation/signing.xhtml?id=" + id);
        assertThat(page.locator(".signatures")).containsText("Lưu Thị Kim Oanh (ký thay Mai Thị Hồng Vân)");
    }
}
