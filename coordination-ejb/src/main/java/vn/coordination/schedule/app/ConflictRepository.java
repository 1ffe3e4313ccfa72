package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.Proposal;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.Rival;
import vn.coordination.schedule.Rung;
import vn.coordination.schedule.Settlement;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.WayOut;
import vn.coordination.shared.IsoWeek;

/** Conflict cases; a slot has at most one open case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConflictRepository {
    @PersistenceContext
    private EntityManager entities;

    private ScheduleClocks clocks;
    private Clock clock;

    protected ConflictRepository() {}

    @Inject
    ConflictRepository(ScheduleClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Opens a case about the slot, or restates the open one. */
    void open(Slot slot, Collection<Breach> breaches) {
        restate(
                slot,
                breaches.stream().map(ConflictRepository::rival).distinct().toList());
    }

    /** A case about a row that is not settled when its week is issued: the open one as it stands, or one with nobody in the way. */
    void keepOpen(Slot slot) {
        if (openCaseOf(slot.id()).isEmpty()) {
            restate(slot, List.of());
        }
    }

    private ConflictCase restate(Slot slot, List<Rival> rivals) {
        Optional<ConflictCase> open = openCaseOf(slot.id());
        if (open.isPresent()) {
            open.get().moveTo(slot.week());
            open.get().restate(rivals);
            return open.get();
        }
        Instant now = clock.instant();
        Instant due = clocks.keep(ConflictFacts.opened(now), slot).rung();
        ConflictCase opened = new ConflictCase(slot.week(), slot.id(), rivals, now, due);
        entities.persist(opened);
        return opened;
    }

    /** A slot that had to make room waits for what the winner now holds. */
    ConflictCase open(Slot loser, Slot winner) {
        SortedSet<Resource> disputed = loser.plan().resources();
        disputed.retainAll(winner.plan().resources());
        return restate(
                loser,
                disputed.stream()
                        .map(resource -> new Rival(winner.id(), resource.toString(), RuleCode.SC_07.printed()))
                        .toList());
    }

    private static Rival rival(Breach breach) {
        long slot = first(breach, Argument.Kind.SLOT).id();
        Resource resource = breach.arguments().stream()
                .filter(argument -> argument.kind() == Argument.Kind.PERSON)
                .findFirst()
                .map(argument -> Resource.person(argument.id()))
                .orElseGet(() -> Resource.room(first(breach, Argument.Kind.ROOM).id()));
        return new Rival(slot, resource.toString(), breach.code().printed());
    }

    private static Argument first(Breach breach, Argument.Kind kind) {
        return breach.arguments().stream()
                .filter(argument -> argument.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    void settle(long slot, Settlement how, Long person, String reason) {
        openCaseOf(slot).ifPresent(open -> settle(open, how, person, reason));
    }

    void settle(ConflictCase conflict, Settlement how, Long person, String reason) {
        conflict.settle(how, clock.instant(), person, reason);
        clocks.keep(ConflictFacts.of(conflict), entities.find(Slot.class, conflict.slot()));
    }

    Optional<ConflictCase> openCaseOf(long slot) {
        return entities.createQuery(
                        "select c from ConflictCase c where c.slot = :slot and c.settlement is null",
                        ConflictCase.class)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    /** Open cases in which the slot stands in the way. */
    List<ConflictCase> openAgainst(long rival) {
        return entities.createQuery(
                        "select distinct c from ConflictCase c join c.rivals r"
                                + " where r.slot = :rival and c.settlement is null order by c.id",
                        ConflictCase.class)
                .setParameter("rival", rival)
                .getResultList();
    }

    /** The slots a case is about, read without loading the case, so that they can be locked first. */
    List<Long> slotsOf(long conflict) {
        List<Long> all =
                new ArrayList<>(entities.createQuery("select c.slot from ConflictCase c where c.id = :id", Long.class)
                        .setParameter("id", conflict)
                        .getResultList());
        all.addAll(entities.createQuery(
                        "select distinct r.slot from ConflictCase c join c.rivals r where c.id = :id", Long.class)
                .setParameter("id", conflict)
                .getResultList());
        return all;
    }

    /** The case in the version that the user saw, which nobody has settled. */
    ConflictCase find(long id, int version) {
        ConflictCase found = entities.find(ConflictCase.class, id);
        boolean stands = found != null && found.isOpen();
        ChangedMeanwhile.unless(version, stands ? found.version() : -1, Subject.of(ConflictCase.class, id));
        return found;
    }

    Optional<ConflictCase> find(long id) {
        return Optional.ofNullable(entities.find(ConflictCase.class, id));
    }

    /** What the case proposes, read without loading it, so that it can be locked first. */
    Optional<WayOut> proposedWay(long conflict) {
        return entities.createQuery("select c.proposal from ConflictCase c where c.id = :id", Proposal.class)
                .setParameter("id", conflict)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Proposal::way);
    }

    /** Ids of the open cases to which a proposal is owed, those without one first (SC-09). */
    List<Long> owedProposals(int limit) {
        return entities.createQuery(
                        "select c.id from ConflictCase c where c.settlement is null and c.rung = :first"
                                + " and c.proposal.due is not null and c.proposal.declined is null"
                                + " order by c.proposal.offered, c.id",
                        Long.class)
                .setParameter("first", Rung.COORDINATORS)
                .setMaxResults(limit)
                .getResultList();
    }

    List<ConflictCase> openOf(IsoWeek week) {
        return entities.createQuery(
                        "select c from ConflictCase c where c.week = :week and c.settlement is null order by c.id",
                        ConflictCase.class)
                .setParameter("week", week.toString())
                .getResultList();
    }

    /** Ids of the cases whose time on their rung is over (SC-10). */
    List<Long> dueToClimb(Instant now, int limit) {
        return entities.createQuery(
                        "select c.id from ConflictCase c where c.settlement is null and c.rungDue <= :now"
                                + " order by c.rungDue, c.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    ConflictCase findDue(long id, Instant now) {
        ConflictCase found = entities.find(ConflictCase.class, id);
        return found != null
                        && found.isOpen()
                        && found.rungDue() != null
                        && !found.rungDue().isAfter(now)
                ? found
                : null;
    }
}
