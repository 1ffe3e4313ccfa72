package vn.coordination.schedule.week.app;

import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Consent;
import vn.coordination.schedule.OfficeWord;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;
import vn.coordination.schedule.app.WeekClock;
import vn.coordination.schedule.week.app.CutoffRow.Stage;
import vn.coordination.shared.IsoWeek;

/** Reads weeks; their states are common knowledge of the three offices. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class WeekQueries {
    private static final Duration WARNING = Duration.ofHours(4);

    @PersistenceContext
    private EntityManager entities;

    private Draft draft;
    private WeekClock times;
    private Clock clock;

    protected WeekQueries() {}

    @Inject
    WeekQueries(Draft draft, WeekClock times, Clock clock) {
        this.draft = draft;
        this.times = times;
        this.clock = clock;
    }

    /** The week's state; one with which no office has done anything as a whole is open, whatever slots it has. */
    public WeekRow week(Scope scope, IsoWeek iso) {
        Week week = entities.find(Week.class, iso.toString());
        if (week == null) {
            return new WeekRow(
                    iso,
                    WeekState.OPEN,
                    0,
                    null,
                    -1,
                    untouched(),
                    draft.hash(iso),
                    exchanged(iso),
                    conflicts(iso),
                    false);
        }
        return new WeekRow(
                iso,
                week.state(),
                week.issueNumber(),
                week.issuedAt(),
                week.version(),
                week.offices().stream().map(WeekQueries::word).toList(),
                draft.hash(iso),
                exchanged(iso),
                conflicts(iso),
                week.mayBeIssued(clock.instant()));
    }

    /** When the steps of the week are due; asks no database. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DuesRow dues(Scope scope, IsoWeek week) {
        return new DuesRow(
                clock.instant(),
                times.calendar(),
                times.draftsDue(week),
                times.consolidationDue(week),
                times.confirmationDue(week));
    }

    /** The next cut-off of the week being prepared, which is the coming one; asks no database. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CutoffRow nextCutoff(Scope scope) {
        Instant now = clock.instant();
        IsoWeek week = IsoWeek.of(now).next();
        Map<Stage, Instant> stages = new EnumMap<>(Map.of(
                Stage.DRAFTS, times.draftsDue(week),
                Stage.CONSOLIDATION, times.consolidationDue(week),
                Stage.CONFIRMATION, times.regularConfirmationDue(week)));
        return stages.entrySet().stream()
                .filter(stage -> stage.getValue().isAfter(now))
                .findFirst()
                .map(stage -> new CutoffRow(
                        week,
                        stage.getKey(),
                        stage.getValue(),
                        Duration.between(now, stage.getValue()).toHours()))
                .orElse(new CutoffRow(week, Stage.OVER, null, 0));
    }

    @RolesAllowed(SYSTEM)
    public List<IsoWeek> withOverdueWords(Scope scope) {
        return waitingBefore(clock.instant());
    }

    @RolesAllowed(SYSTEM)
    public List<IsoWeek> withWordsDueSoon(Scope scope) {
        return waitingBefore(clock.instant().plus(WARNING));
    }

    private List<IsoWeek> waitingBefore(Instant latest) {
        return entities.createQuery(
                        "select distinct w.id from OfficeWord o join o.week w where w.state in :states"
                                + " and o.consent = :waiting and o.consentDue <= :latest order by w.id",
                        String.class)
                .setParameter("states", WeekState.awaitingConsent())
                .setParameter("waiting", Consent.WAITING)
                .setParameter("latest", latest)
                .getResultStream()
                .map(IsoWeek::parse)
                .toList();
    }

    private long exchanged(IsoWeek iso) {
        return entities.createQuery(
                        "select count(s) from Slot s where s.week = :week and s.state in :states", Long.class)
                .setParameter("week", iso.toString())
                .setParameter("states", SlotState.exchangedStates())
                .getSingleResult();
    }

    private long conflicts(IsoWeek iso) {
        return entities.createQuery(
                        "select count(c) from ConflictCase c where c.week = :week and c.settlement is null", Long.class)
                .setParameter("week", iso.toString())
                .getSingleResult();
    }

    private static List<WeekRow.Word> untouched() {
        return Arrays.stream(Office.values())
                .map(office -> new WeekRow.Word(office, null, Consent.WAITING, null, null, null, null))
                .toList();
    }

    private static WeekRow.Word word(OfficeWord word) {
        return new WeekRow.Word(
                word.office(),
                word.draftSent(),
                word.consent(),
                word.consentAt(),
                word.consentBy(),
                word.actingFor(),
                word.consentDue());
    }
}
