package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.reception.PlanDay;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.reception.app.ReceptionDayService;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.shared.IsoWeek;

/** Plans the next day on which the chair receives citizens: in the week after the one that is being coordinated. */
@ApplicationScoped
class FirstReception {
    private static final String BODY = "PEOPLES_COMMITTEE";
    private static final LocalTime STARTS = LocalTime.of(8, 0);
    private static final LocalTime ENDS = LocalTime.of(11, 0);

    private Hands hands;
    private ReceptionDayService receptions;
    private BodyQueries bodies;
    private Clock clock;

    protected FirstReception() {}

    @Inject
    FirstReception(Hands hands, ReceptionDayService receptions, BodyQueries bodies, Clock clock) {
        this.hands = hands;
        this.receptions = receptions;
        this.bodies = bodies;
        this.clock = clock;
    }

    void plan(CityService.Keys keys) {
        LocalDate tuesday = IsoWeek.of(clock.instant()).next().next().monday().plusDays(1);
        long body = bodies.bodies(tuesday).stream()
                .filter(row -> row.code().equals(BODY))
                .mapToLong(BodyRow::id)
                .findFirst()
                .orElseThrow();
        PlanDay day = new PlanDay(
                Office.COMMITTEE_OFFICE,
                keys.people().get("chair"),
                ReceptionHost.LEADER,
                new DayHours(tuesday, STARTS, ENDS),
                keys.rooms().get("reception"),
                body,
                MeetingForm.IN_PERSON);
        hands.coordinator().does(() -> receptions.plan(day, ""));
    }
}
