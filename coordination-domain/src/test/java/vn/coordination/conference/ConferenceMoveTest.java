package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;

class ConferenceMoveTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 16);
    private static final Instant SIGNED = at("2026-12-16 06:30");
    private static final long HALL = 3;

    @Test
    @DisplayName("OC-03 · other hours of the same day in the same room leave it ready and signed off")
    void hours() {
        Conference conference = ready(MeetingForm.HYBRID);
        move(conference, WEDNESDAY, 9, HALL);
        assertThat(conference.state()).isEqualTo(ConferenceState.READY);
        assertThat(conference.last(ConferenceAct.SIGN_OFF)).contains(SIGNED);
    }

    @Test
    @DisplayName("OC-02, OC-03 · another day or another room takes readiness and sign-off back, and nothing else")
    void anew() {
        Conference day = ready(MeetingForm.HYBRID);
        move(day, WEDNESDAY.plusDays(1), 8, HALL);
        Conference room = ready(MeetingForm.HYBRID);
        move(room, WEDNESDAY, 8, HALL + 1);
        for (Conference moved : List.of(day, room)) {
            assertThat(moved.state()).isEqualTo(ConferenceState.PAPERS_SENT);
            assertThat(moved.last(ConferenceAct.SIGN_OFF)).isEmpty();
            assertThat(moved.last(ConferenceAct.DECLARE_READY)).isEmpty();
            assertThat(moved.last(ConferenceAct.INVITE)).contains(at("2026-12-01 08:00"));
        }
        day.perform(ConferenceAct.DECLARE_READY, conduct(at("2026-12-16 16:00")));
        assertThat(day.last(ConferenceAct.SIGN_OFF))
                .as("the earlier one was of the earlier day")
                .isEmpty();
        day.perform(ConferenceAct.SIGN_OFF, conduct(at("2026-12-17 06:00")));
        assertThat(day.last(ConferenceAct.SIGN_OFF)).contains(at("2026-12-17 06:00"));
    }

    @Test
    @DisplayName("MT-05 · a hall that was ready is not ready on another day; what was not ready yet goes on as it was")
    void inTheHall() {
        Conference inTheHall = ready(MeetingForm.IN_PERSON);
        move(inTheHall, WEDNESDAY, 9, HALL);
        assertThat(inTheHall.state()).isEqualTo(ConferenceState.READY);
        move(inTheHall, WEDNESDAY.plusDays(1), 8, HALL);
        assertThat(inTheHall.state()).isEqualTo(ConferenceState.PAPERS_SENT);
        Conference planned = planned(MeetingForm.HYBRID);
        move(planned, WEDNESDAY.plusDays(1), 8, HALL);
        assertThat(planned.state()).isEqualTo(ConferenceState.PLANNED);
    }

    @Test
    @DisplayName(
            "MT-05 · what was arranged for one day and one room is arranged anew for others; what was written stays done")
    void lines() {
        Conference hours = finished();
        move(hours, WEDNESDAY, 9, HALL);
        assertThat(done(hours)).containsExactlyInAnyOrder(LineKind.values());
        Conference day = finished();
        move(day, WEDNESDAY.plusDays(1), 8, HALL);
        Conference room = finished();
        move(room, WEDNESDAY, 8, HALL + 1);
        assertThat(List.of(done(day), done(room)))
                .allSatisfy(done -> assertThat(done).containsExactly(LineKind.CONTENT, LineKind.PAPERS));
    }

    @Test
    @DisplayName("MT-05, MT-14 · after a conference was postponed all is prepared anew, be it for the day that it had")
    void resumed() {
        Conference conference = finished();
        conference.perform(ConferenceAct.POSTPONE, conduct(at("2026-12-16 07:00")));
        move(conference, ConferenceAct.RESUME, WEDNESDAY, 8, HALL);
        assertThat(done(conference)).isEmpty();
    }

    @Test
    @DisplayName(
            "MT-05, OC-03 · held in another hall it is not ready any more; under another chair it is, and the letters are not")
    void rearranged() {
        Conference hall = finished();
        hall.rearrange(new Arrangement(2, HALL + 1, MeetingForm.HYBRID, false, Protection.NONE), conduct(SIGNED));
        assertThat(hall.state()).isEqualTo(ConferenceState.PAPERS_SENT);
        assertThat(hall.last(ConferenceAct.SIGN_OFF)).isEmpty();
        assertThat(hall.room()).isEqualTo(HALL + 1);
        Conference chair = finished();
        chair.rearrange(new Arrangement(9, HALL, MeetingForm.ONLINE, true, Protection.NONE), conduct(SIGNED));
        assertThat(chair.state()).isEqualTo(ConferenceState.READY);
        assertThat(chair.last(ConferenceAct.SIGN_OFF)).contains(SIGNED);
        assertThat(done(chair)).hasSize(7).doesNotContain(LineKind.INVITATIONS);
        assertThat(chair.readers()).contains(9L).doesNotContain(2L);
        assertThat(chair.secret()).isTrue();
    }

    private static Conference finished() {
        Conference conference = ready(MeetingForm.HYBRID);
        conference.lines().forEach(line -> conference.finishLine(line.kind(), SIGNED));
        return conference;
    }

    private static List<LineKind> done(Conference conference) {
        return conference.lines().stream()
                .filter(line -> line.done().isPresent())
                .map(PreparationLine::kind)
                .toList();
    }

    @Test
    @DisplayName("MT-14 · all that was done before it was postponed is to be done again")
    void postponed() {
        Conference conference = ready(MeetingForm.HYBRID);
        conference.perform(ConferenceAct.POSTPONE, conduct(at("2026-12-16 07:00")));
        assertThat(conference.last(ConferenceAct.SIGN_OFF)).isEmpty();
        assertThat(conference.last(ConferenceAct.INVITE)).isEmpty();
        assertThat(conference.last(ConferenceAct.POSTPONE)).contains(at("2026-12-16 07:00"));
    }

    private static Conference ready(MeetingForm form) {
        Conference conference = planned(form);
        Stream.of(
                        ConferenceAct.APPROVE,
                        ConferenceAct.PREPARE,
                        ConferenceAct.INVITE,
                        ConferenceAct.SEND_PAPERS,
                        ConferenceAct.DECLARE_READY)
                .forEach(act -> conference.perform(act, conduct(at("2026-12-01 08:00"))));
        conference.perform(ConferenceAct.SIGN_OFF, conduct(SIGNED));
        return conference;
    }

    private static Conference planned(MeetingForm form) {
        Calling calling = new Calling(1, "Hội nghị", form, 2, "Thành phần", "", 20, 15, false, Protection.NONE, false);
        PlanConference plan = new PlanConference(
                Office.PARTY_OFFICE,
                ConferenceKind.STANDING_BODY,
                calling,
                List.of(hours(WEDNESDAY, 8)),
                List.of(),
                HALL,
                Set.of(),
                true,
                "");
        return new Conference(plan, List.of(new Sitting(hours(WEDNESDAY, 8), 7)), line -> WEDNESDAY, List.of());
    }

    private static void move(Conference conference, LocalDate day, int hour, long room) {
        move(conference, ConferenceAct.MOVE, day, hour, room);
    }

    private static void move(Conference conference, ConferenceAct act, LocalDate day, int hour, long room) {
        conference.move(
                act, conduct(at("2026-12-16 07:00")), List.of(new Sitting(hours(day, hour), 8)), room, line -> day);
    }

    private static DayHours hours(LocalDate day, int hour) {
        return new DayHours(day, LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0));
    }

    private static Conduct conduct(Instant when) {
        return new Conduct(Office.PARTY_OFFICE, 5, when, "lý do");
    }
}
