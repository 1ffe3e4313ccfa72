package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;

class OwnedLineTest {
    private static final long CHAIR = 3;
    private static final long GUARD = 21;
    private static final long DRAFTER = 12;

    private final Conference open = conference(false);
    private final Conference secret = conference(true);

    @Test
    @DisplayName(
            "SC-16 · whoever another office names for a line of a secret conference reads that line and nothing else")
    void named() {
        secret.assignLine(LineKind.SECURITY, GUARD);
        Scope guard = scope(Office.COMMITTEE_OFFICE, GUARD, false);

        assertThat(guard.admits(secret, Access.READ)).isFalse();
        assertThat(guard.admits(line(secret, LineKind.SECURITY), Access.EDIT)).isTrue();
        assertThat(guard.admits(line(secret, LineKind.RECEPTION), Access.EDIT)).isFalse();
        assertThat(secret.named()).containsExactlyInAnyOrder(CHAIR, GUARD);
    }

    @Test
    @DisplayName("SC-16 · whoever the lead names for a line of its own reads the conference")
    void drafter() {
        secret.assignLine(LineKind.CONTENT, DRAFTER);
        Scope drafter = scope(Office.PARTY_OFFICE, DRAFTER, false);

        assertThat(drafter.admits(secret, Access.EDIT)).isTrue();
        assertThat(drafter.admits(line(secret, LineKind.SECURITY), Access.EDIT))
                .as("another office’s line is its affair")
                .isFalse();
    }

    @Test
    @DisplayName(
            "SC-16 · leaders of an office see its lines of a secret conference, the rest of the office those of an open one")
    void leaders() {
        assertThat(scope(Office.COMMITTEE_OFFICE, 9, true).admits(line(secret, LineKind.SECURITY), Access.EDIT))
                .isTrue();
        assertThat(scope(Office.COMMITTEE_OFFICE, 9, false).admits(line(secret, LineKind.SECURITY), Access.EDIT))
                .isFalse();
        assertThat(scope(Office.COMMITTEE_OFFICE, 9, false).admits(line(open, LineKind.SECURITY), Access.EDIT))
                .isTrue();
        assertThat(scope(Office.COUNCIL_OFFICE, 9, true).admits(line(secret, LineKind.SECURITY), Access.READ))
                .isFalse();
    }

    @Test
    @DisplayName(
            "MT-05 · given to another office a line says what is needed and has no owner; given to its own it keeps him")
    void given() {
        secret.assignLine(LineKind.SECURITY, GUARD);
        secret.giveLine(LineKind.SECURITY, Office.COMMITTEE_OFFICE, " hai cửa ");
        assertThat(secret.line(LineKind.SECURITY).owner()).contains(GUARD);
        assertThat(secret.line(LineKind.SECURITY).needs()).isEqualTo("hai cửa");
        secret.giveLine(LineKind.SECURITY, Office.COUNCIL_OFFICE, "");
        assertThat(secret.line(LineKind.SECURITY).owner()).isEmpty();
        assertThat(secret.line(LineKind.SECURITY).needs()).isEmpty();
    }

    @Test
    @DisplayName("MT-01 · writing the words anew leaves all else as it was planned")
    void described() {
        Calling before = open.calling();
        open.describe(new DescribeConference("Tên mới", "", "Đọc tài liệu"));

        assertThat(open.calling())
                .usingRecursiveComparison()
                .ignoringFields("title", "participants", "requirements")
                .isEqualTo(before);
        assertThat(open.calling().title()).isEqualTo("Tên mới");
        assertThat(open.missing()).containsExactly("agenda", "participants");
    }

    private static OwnedLine line(Conference conference, LineKind kind) {
        return conference.line(kind).owned();
    }

    private static Scope scope(Office office, long person, boolean leads) {
        return new Scope(office, person, true, leads, false);
    }

    private static Conference conference(boolean secret) {
        DayHours hours = new DayHours(LocalDate.of(2059, 1, 15), LocalTime.of(8, 0), LocalTime.of(11, 0));
        Calling calling = new Calling(
                1,
                "Hội nghị",
                MeetingForm.IN_PERSON,
                CHAIR,
                "Lãnh đạo các ban",
                "",
                20,
                15,
                secret,
                Protection.NONE,
                false);
        PlanConference plan = new PlanConference(
                Office.PARTY_OFFICE,
                ConferenceKind.STANDING_BODY,
                calling,
                List.of(hours),
                List.of(),
                4,
                Set.of(),
                true,
                "");
        return new Conference(plan, List.of(new Sitting(hours, 8)), line -> hours.day(), List.of());
    }
}
