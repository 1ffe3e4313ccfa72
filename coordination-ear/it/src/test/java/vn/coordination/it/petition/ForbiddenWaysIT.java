package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.coordination.it.petition.PetitionDesk.done;
import static vn.coordination.it.petition.PetitionDesk.refused;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** What part (d) of the catalogue forbids beside its arrows. */
@ExtendWith(RunningCity.class)
class ForbiddenWaysIT {
    @Test
    @DisplayName("PT-03 · a petition is not given to an officer whom it is against")
    void conflict(City city) throws SQLException {
        PetitionDesk desk = new PetitionDesk(city);
        long officer = desk.person("co.petitions");
        String name = desk.desk.text("select full_name from person where id = " + officer);
        long petition = done(desk.enter(
                        desk.receiver, new PetitionBody("Bùi Thị Ngại").with("target", "Ông/Bà " + name)))
                .getInt("id");
        refused(desk.act(desk.officer, petition, "assign", Map.of("officer", officer)), "PT-03");
    }

    @Test
    @DisplayName("PT-01, PT-11 · no second outcome, no deleting, and no other day of arrival, whatever is asked for")
    void outcomes(City city) throws SQLException {
        PetitionDesk desk = new PetitionDesk(city);
        long petition = desk.routed(new PetitionBody("Bùi Văn Cấm"), "COMPLAINT", "COMMITTEE");
        String arrived = "select arrived_on from petition where id = " + petition;
        done(desk.act(desk.deputy, petition, "refuse", Map.of("ground", "BEFORE_COURT", "arrived", "2026-11-26")));
        assertThat(desk.desk.text(arrived)).isEqualTo("2026-11-25");
        refused(desk.act(desk.deputy, petition, "accept"), "PT-11");
        refused(desk.act(desk.deputy, petition, "guide"), "PT-21");
        try (Connection connection = city.asApplication();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from petition where id = " + petition))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }
}
