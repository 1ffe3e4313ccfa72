package vn.coordination.demonstration.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Week;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.app.DemonstrationClock;

/** Leads visitors of the demonstration along its path, and lets them move its clock; refused everywhere else. */
@Stateless
@RolesAllowed("**")
public class DemonstrationService {
    private static final LocalTime CUT_OFF = LocalTime.of(15, 0);
    private static final int WORDS_ASKED = 2;
    private static final List<String> PARTY_OFFICE = List.of("po.coordinator");
    private static final Map<Office, String> CHIEFS = Map.of(
            Office.PARTY_OFFICE, "po.chief", Office.COUNCIL_OFFICE, "do.chief", Office.COMMITTEE_OFFICE, "co.chief");

    private final PathRepository path;
    private final DemonstrationClock demonstration;
    private final Clock clock;

    protected DemonstrationService() {
        this(null, null, null);
    }

    @Inject
    public DemonstrationService(PathRepository path, DemonstrationClock demonstration, Clock clock) {
        this.path = path;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean running() {
        return demonstration.running();
    }

    /** Nothing where no demonstration runs. */
    public Optional<PathRow> path() {
        if (!demonstration.running()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        IsoWeek coming = IsoWeek.of(now).next();
        Optional<Week> week = path.week(coming);
        PathStep step = week.map(found -> step(found, now)).orElse(PathStep.REST);
        return Optional.of(new PathRow(step, coming, now, cutOff(now).isAfter(now), logins(step, week)));
    }

    /** Moves the clock to the cut-off of the present week; what falls due by then is done before this returns. */
    public void moveToCutOff() {
        requireDemonstration();
        demonstration.set(cutOff(clock.instant()));
    }

    public void advance(Duration time) {
        requireDemonstration();
        if (time.isNegative()) {
            throw new IllegalArgumentException("the clock only goes forward");
        }
        demonstration.advance(time);
    }

    private void requireDemonstration() {
        if (!demonstration.running()) {
            throw new EJBAccessException("no demonstration runs here");
        }
    }

    private PathStep step(Week week, Instant now) {
        return switch (week.state()) {
            case OPEN, EXCHANGED -> stepOfDrafts();
            case CONSOLIDATED -> week.mayBeIssued(now) ? PathStep.ISSUE : stepOfWords(week);
            case CONFIRMED -> PathStep.ISSUE;
            case ISSUED -> PathStep.PRINT;
            case ARCHIVED -> PathStep.REST;
        };
    }

    private PathStep stepOfDrafts() {
        Optional<LocalDateTime> refusal = path.firstRefusal();
        if (refusal.isEmpty()) {
            return PathStep.CLASH;
        }
        return path.settledAfter(refusal.get()) ? PathStep.CONSOLIDATE : PathStep.SETTLE;
    }

    private static PathStep stepOfWords(Week week) {
        return spoken(week) < WORDS_ASKED ? PathStep.CONFIRM : PathStep.WAIT;
    }

    private static long spoken(Week week) {
        return week.offices().stream().filter(word -> !word.isWaiting()).count();
    }

    private static List<String> logins(PathStep step, Optional<Week> week) {
        return switch (step) {
            case CLASH, SETTLE -> List.of("co.coordinator");
            case CONSOLIDATE, ISSUE -> PARTY_OFFICE;
            case CONFIRM -> week.map(DemonstrationService::chiefsToSpeak).orElse(List.of());
            case WAIT, PRINT, REST -> List.of();
        };
    }

    private static List<String> chiefsToSpeak(Week week) {
        return Arrays.stream(Office.values())
                .filter(office -> week.of(office).isWaiting())
                .limit(WORDS_ASKED - spoken(week))
                .map(CHIEFS::get)
                .toList();
    }

    private static Instant cutOff(Instant now) {
        return IsoWeek.of(now)
                .monday()
                .with(TemporalAdjusters.next(DayOfWeek.FRIDAY))
                .atTime(CUT_OFF)
                .atZone(City.ZONE)
                .toInstant();
    }
}
