package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceClocks;
import vn.coordination.conference.ConferenceDates;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.LineDates;
import vn.coordination.conference.PreparationLine;
import vn.coordination.conference.QuarterFacts;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.shared.City;

/** Brings the clocks of a conference, and that of the quarter's meeting, to what these are now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceClockKeeper {
    /** A quarter is no entity: its meeting is awaited whether or not one is planned. */
    private static final String QUARTER_MEETING = "QuarterMeeting";

    private final ConferenceRepository conferences;
    private final PointTotalsRepository points;
    private final Deadlines deadlines;

    protected ConferenceClockKeeper() {
        this(null, null, null);
    }

    @Inject
    ConferenceClockKeeper(ConferenceRepository conferences, PointTotalsRepository points, Deadlines deadlines) {
        this.conferences = conferences;
        this.points = points;
        this.deadlines = deadlines;
    }

    void keep(Conference conference) {
        keep(conference, points.of(conference.id()));
    }

    /** For whoever acts on its points while others do: the points are counted once those have stored what they did. */
    void keepInTurn(Conference conference) {
        deadlines.inTurn(Conferences.subject(conference));
        keep(conference);
    }

    void keep(Conference conference, PointTotals totals) {
        Owing owing = new Owing(Subject.of(Conference.class, conference.id()), conference.lead(), null, null);
        ConferenceDates dates = conference.dates(totals.tested(), totals.counted());
        deadlines.keepAll(ConferenceClocks.OF_A_CONFERENCE, dates, owing);
        if (conference.kind() == ConferenceKind.QUARTERLY) {
            keepQuarter(conference.first().day());
        }
    }

    /** Those of its lines: the office of the line owes it, the lead waits for what another one does (MT-05). */
    void keepLines(Conference conference) {
        ConferenceDates dates = conference.dates(Optional.empty(), Optional.empty());
        Map<Owing, LineDates> lines = new LinkedHashMap<>();
        conference.lines().forEach(line -> lines.put(owing(conference, line), line.dates(dates)));
        deadlines.keepParts(ConferenceClocks.LINE, lines);
    }

    private static Owing owing(Conference conference, PreparationLine line) {
        Office lead = conference.lead();
        return new Owing(
                line.kind().subject(conference.id()),
                line.office(),
                line.owner().orElse(null),
                line.office() == lead ? null : lead);
    }

    /** The clock of the quarter in which the day lies (MT-13). */
    void keepQuarter(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate last = first.plusMonths(3).minusDays(1);
        List<Conference> held = conferences.held(ConferenceKind.QUARTERLY, first, last);
        Optional<Instant> when = held.stream().map(Conference::end).min(Instant::compareTo);
        QuarterFacts facts = new QuarterFacts(first.atStartOfDay(City.ZONE).toInstant(), when);
        String quarter = first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        Owing owing = new Owing(new Subject(QUARTER_MEETING, quarter), ConferenceKind.QUARTERLY.lead(), null, null);
        deadlines.keep(ConferenceClocks.QUARTER, facts, owing);
    }
}
