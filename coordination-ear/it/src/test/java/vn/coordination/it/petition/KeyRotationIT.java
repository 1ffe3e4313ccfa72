package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.coordination.it.petition.PetitionDesk.done;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.database.CannotStart;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** A new key for what is sealed, on the running application; what it has sealed stays so for the tests that follow. */
@ExtendWith(RunningCity.class)
class KeyRotationIT {
    private static final String VARIABLE = "COORDINATION_PETITION_KEYS";
    private static final String OLD = "1:AQ" + "A".repeat(41) + "=";
    private static final String NEW = "2:CQ" + "A".repeat(41) + "=";
    private static final String MARKS = "marks:" + "A".repeat(43) + "=";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String OUTDATED = "select (select count(*) from petitioner where key_number = 1)"
            + " + (select count(*) from petition_marks where key_number = 1)"
            + " + (select count(*) from reception_visit where key_number = 1)";
    private static final String LOOKS = "select group_concat(id, petition, person, at, purpose order by id) from"
            + " (select * from identity_look order by id limit 500) look";

    @Test
    @DisplayName("PT-35 · under a new key everything opens, a job seals it anew, and then the earlier key is given up")
    void rotated(City city) throws SQLException {
        PetitionDesk before = new PetitionDesk(city);
        // letters, scans and papers of other tests would stay under the key that is given up here
        before.desk.arrange("delete from petition_letter");
        before.desk.arrange("delete from petition_scan");
        before.desk.arrange("delete from visit_letter");
        before.desk.arrange("delete from paper_reading");
        before.desk.arrange("delete from paper_version");
        long early = done(before.enter(before.receiver, new PetitionBody("Nghiêm Thị Khóa Cũ")))
                .getInt("id");
        opens(before, early, "Nghiêm Thị Khóa Cũ");
        String looks = before.desk.text(LOOKS);
        assertThat(before.desk.number(OUTDATED)).isPositive();

        city.server().restart(Map.of(VARIABLE, NEW + " " + OLD + " " + MARKS));
        PetitionDesk between = new PetitionDesk(city);
        // not before: the server that is about to stop, and knows no new key, could take the lease for this hour
        between.desk.arrange("delete from job_lease where name = 'petition.renewSeals'");
        opens(between, early, "Nghiêm Thị Khóa Cũ");
        long late = done(between.enter(between.receiver, new PetitionBody("Nghiêm Thị Khóa Mới")))
                .getInt("id");
        assertThat(between.desk.number("select key_number from petitioner where petition = " + late))
                .isEqualTo(2);
        awaitNoneOutdated(between);
        opens(between, early, "Nghiêm Thị Khóa Cũ");

        assertThatThrownBy(() -> city.server().restart(Map.of(VARIABLE, OLD + " " + MARKS)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The application does not start: petitions are sealed under key 2");
        city.server().restart(Map.of(VARIABLE, NEW + " " + MARKS));
        PetitionDesk after = new PetitionDesk(city);
        opens(after, early, "Nghiêm Thị Khóa Cũ");
        opens(after, late, "Nghiêm Thị Khóa Mới");
        assertThat(after.desk.text(LOOKS)).as("looks are never written anew").startsWith(looks);
    }

    private static void opens(PetitionDesk desk, long petition, String name) throws SQLException {
        assertThat(desk.act(desk.receiver, petition, "writers", Map.of("purpose", "thử khóa"))
                        .array()
                        .getJsonObject(0)
                        .getString("name"))
                .isEqualTo(name);
    }

    /** The job comes round with the next minute. */
    private static void awaitNoneOutdated(PetitionDesk desk) {
        await("everything is sealed anew").atMost(PATIENCE).until(() -> desk.desk.number(OUTDATED) == 0);
    }
}
