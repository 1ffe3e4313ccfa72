package vn.coordination.schedule.settlement.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.Explanation;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.Rival;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.app.Approvals;
import vn.coordination.schedule.app.Holders;
import vn.coordination.schedule.app.SurroundingsLoader;
import vn.coordination.shared.IsoWeek;

/** Reads conflict cases, and explains why a slot cannot be held as wished. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ConflictQueries {
    @PersistenceContext
    private EntityManager entities;

    private SurroundingsLoader loader;
    private WaysOut waysOut;
    private HalfDayDrop drop;
    private Holders holders;
    private Approvals approvals;
    private RegulationGuard guard;
    private Clock clock;

    protected ConflictQueries() {}

    @Inject
    ConflictQueries(
            SurroundingsLoader loader,
            WaysOut waysOut,
            HalfDayDrop drop,
            Holders holders,
            Approvals approvals,
            RegulationGuard guard,
            Clock clock) {
        this.loader = loader;
        this.waysOut = waysOut;
        this.drop = drop;
        this.holders = holders;
        this.approvals = approvals;
        this.guard = guard;
        this.clock = clock;
    }

    /** The open cases of a week about slots that the reader may know of, with the one SC-07 would put first. */
    public List<ConflictRow> week(Scope scope, IsoWeek week) {
        List<ConflictCase> cases = entities.createQuery(
                        "select distinct c from ConflictCase c left join fetch c.rivals"
                                + " where c.week = :week and c.settlement is null order by c.id",
                        ConflictCase.class)
                .setParameter("week", week.toString())
                .getResultList();
        Map<Long, Slot> slots = slots(cases);
        return cases.stream()
                .filter(each -> scope.opens())
                .map(each -> row(scope, each, slots))
                .toList();
    }

    /** The cases there were about a slot that the reader may open, settled ones too, as their history needs them. */
    public List<Subject> casesOf(Scope scope, long id) {
        Slot slot = entities.find(Slot.class, id);
        if (slot == null || !scope.admits(slot, Access.READ)) {
            return List.of();
        }
        return entities.createQuery("select c.id from ConflictCase c where c.slot = :slot order by c.id", Long.class)
                .setParameter("slot", id)
                .getResultStream()
                .map(each -> Subject.of(ConflictCase.class, each))
                .toList();
    }

    /** Why the stored slot cannot be held, judged now. */
    public Explanation explain(Scope scope, long id) {
        Slot slot = entities.find(Slot.class, id);
        if (slot == null || !scope.admits(slot, Access.READ)) {
            return Explanation.NONE;
        }
        return explain(slot, candidate(slot));
    }

    /** Why a slot could not be held if it were planned so, before anything is saved. */
    public Explanation preview(Scope scope, Office office, long id, SlotPlan plan) {
        Slot slot = id == 0 ? null : entities.find(Slot.class, id);
        if (scope.office() != office || slot != null && !scope.admits(slot, Access.READ)) {
            return Explanation.NONE;
        }
        Instant registered = slot == null || slot.registered() == null ? clock.instant() : slot.registered();
        return explain(slot == null ? new Slot(office, plan) : slot, new Candidate(id, office, plan, registered));
    }

    /** What the slot would become if it were dropped there; nothing when the reader may not know of it. */
    public Optional<SlotPlan> dropped(Scope scope, long id, LocalDate day, HalfDay half, Place place) {
        Slot slot = entities.find(Slot.class, id);
        if (slot == null || !scope.admits(slot, Access.READ)) {
            return Optional.empty();
        }
        SlotPlan plan = place == null ? slot.plan() : slot.plan().in(place);
        return Optional.of(drop.plan(slot, candidate(slot).as(plan), day, half));
    }

    private Candidate candidate(Slot slot) {
        Instant registered = slot.registered() == null ? clock.instant() : slot.registered();
        return new Candidate(slot.id(), slot.owner(), slot.plan(), registered);
    }

    /** What has the slot says first whether it may be placed so. */
    private Explanation explain(Slot slot, Candidate candidate) {
        return holders.breach(slot, candidate.plan())
                .map(breach -> new Explanation(
                        candidate.plan().span().orElse(null), List.of(breach), List.of(), List.of(), false))
                .orElseGet(() -> judge(slot, candidate));
    }

    /** By the rules of the act that would place the slot so, those of the ways included. */
    private Explanation judge(Slot slot, Candidate candidate) {
        Surroundings surroundings = loader.around(candidate);
        PlacementFacts facts = surroundings.facts(candidate);
        RuleSet<PlacementFacts> rules = ScheduleRules.placing(slot, candidate.plan(), surroundings.week());
        Judgement judgement = guard.foresee(rules, facts, subject(candidate));
        boolean gated = slot.state().published()
                || judgement.breaches().stream().anyMatch(breach -> breach.code() == RuleCode.SC_12);
        List<Waiver> leave = gated ? approvals.foreseen() : approvals.foreseenOfReader();
        boolean lost = judgement.refused() && guard.judge(rules, facts, leave).refused();
        List<Explanation.Bar> bars = facts.neighbours().stream()
                .filter(neighbour -> facts.needs(neighbour.resource()))
                .map(neighbour -> new Explanation.Bar(
                        neighbour.slot(), neighbour.resource().toString(), neighbour.span()))
                .distinct()
                .toList();
        return new Explanation(
                facts.span(),
                judgement.breaches(),
                bars,
                lost && holders.of(slot).isEmpty() ? waysOut.of(candidate, rules, leave) : List.of(),
                gated);
    }

    private static Subject subject(Candidate candidate) {
        return candidate.slot() == 0 ? Subject.fresh(Slot.class) : Subject.of(Slot.class, candidate.slot());
    }

    private Map<Long, Slot> slots(List<ConflictCase> cases) {
        List<Long> ids = cases.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.slot()), each.rivals().stream().map(Rival::slot)))
                .distinct()
                .toList();
        Map<Long, Slot> byId = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select s from Slot s where s.id in :ids", Slot.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(slot -> byId.put(slot.id(), slot));
        }
        return byId;
    }

    private static ConflictRow row(Scope scope, ConflictCase each, Map<Long, Slot> slots) {
        return new ConflictRow(
                each.id(),
                each.version(),
                each.slot(),
                each.rivals(),
                each.opened(),
                each.rung(),
                each.rungDue(),
                goesFirst(each, slots),
                scope.admits(slots.get(each.slot()), Access.READ) ? ProposalQueries.row(each) : null);
    }

    /** SC-07: the proposal; the chiefs decide. */
    private static Long goesFirst(ConflictCase each, Map<Long, Slot> slots) {
        Optional<Slot> first = Stream.concat(
                        Stream.of(each.slot()), each.rivals().stream().map(Rival::slot))
                .distinct()
                .map(slots::get)
                .min(Comparator.comparing(Slot::precedence)
                        .thenComparing(Slot::registered, Comparator.nullsLast(Comparator.naturalOrder())));
        return first.map(Slot::id).orElse(null);
    }
}
