package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.Calling;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.PlanConference;
import vn.coordination.conference.Protection;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceService;
import vn.coordination.conference.app.PreparationService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.shared.IsoWeek;

/** Plans an online conference of the Committee Office three weeks ahead, of which two lines have an owner so far. */
@ApplicationScoped
class FirstConference {
    private static final String BODY = "PEOPLES_COMMITTEE";

    private Hands hands;
    private ConferenceService conferences;
    private PreparationService preparation;
    private ConferenceQueries written;
    private CurrentActor currentActor;
    private BodyQueries bodies;
    private Clock clock;

    protected FirstConference() {}

    @Inject
    FirstConference(
            Hands hands,
            ConferenceService conferences,
            PreparationService preparation,
            ConferenceQueries written,
            CurrentActor currentActor,
            BodyQueries bodies,
            Clock clock) {
        this.hands = hands;
        this.conferences = conferences;
        this.preparation = preparation;
        this.written = written;
        this.currentActor = currentActor;
        this.bodies = bodies;
        this.clock = clock;
    }

    void plan(CityService.Keys keys) {
        LocalDate thursday =
                IsoWeek.of(clock.instant()).next().next().next().monday().plusDays(3);
        Hand coordinator = hands.coordinator();
        PlanConference command = command(keys, thursday);
        long id = coordinator.does(() -> conferences.plan(command));
        coordinator.does(() -> conferences.order(act(id), agenda()));
        long owner = keys.people().get("co_coordinator");
        coordinator.does(() -> preparation.assign(act(id), LineKind.CONTENT, owner));
        coordinator.does(() -> preparation.assign(act(id), LineKind.INVITATIONS, owner));
    }

    /** On the conference as it is by now. */
    private ActOn act(long id) {
        int version = written.conference(currentActor.scope(), id).orElseThrow().version();
        return new ActOn(id, version, "", "");
    }

    private static List<AgendaItem> agenda() {
        return List.of(
                new AgendaItem("Báo cáo kết quả giải ngân vốn đầu tư công", "Sở Tài chính", 30),
                new AgendaItem("Ý kiến của các xã, phường tại điểm cầu", "", 60),
                new AgendaItem("Kết luận của Chủ tịch UBND Thành phố", "", 20));
    }

    private PlanConference command(CityService.Keys keys, LocalDate day) {
        Calling calling = new Calling(
                body(day),
                "Hội nghị trực tuyến về giải ngân vốn đầu tư công",
                MeetingForm.HYBRID,
                keys.people().get("chair"),
                "Lãnh đạo các sở, ngành; Chủ tịch UBND các xã, phường tại điểm cầu",
                "Các đơn vị gửi số liệu trước hội nghị 3 ngày làm việc",
                80,
                0,
                false,
                Protection.NONE,
                false);
        return new PlanConference(
                Office.COMMITTEE_OFFICE,
                ConferenceKind.THEMATIC,
                calling,
                List.of(new DayHours(day, LocalTime.of(14, 0), LocalTime.of(16, 30))),
                List.of(keys.people().get("pcttt")),
                keys.rooms().get("co13"),
                Set.of(),
                true,
                "");
    }

    private long body(LocalDate day) {
        return bodies.bodies(day).stream()
                .filter(row -> row.code().equals(BODY))
                .mapToLong(BodyRow::id)
                .findFirst()
                .orElseThrow();
    }
}
