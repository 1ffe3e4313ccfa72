package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.facility.Building;
import vn.coordination.organisation.Validity;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.rule.app.RegulationGuard;

/** A service as the house wants it, over the real guard, trail and database. */
@Stateless
@PermitAll
public class TrialService {
    static final RuleSet<TrialFacts> RULES = RuleSet.of("trial.act", List.of(new ForbiddenRule()));
    static final Validity ALWAYS = new Validity(LocalDate.of(2025, 7, 1), null);

    @Inject
    private RegulationGuard guard;

    @Inject
    private EntityManager entities;

    @Inject
    private Event<TrialEvent> event;

    /** Acts first, so that a refusal has something to roll back. */
    public long build(String name, boolean forbidden) {
        Building building = add(name);
        event.fire(new TrialEvent(name));
        guard.enforce(RULES, new TrialFacts(7, forbidden), Subject.fresh(Building.class), List.of());
        return building.id();
    }

    public long buildTwoThenRefuse(String name) {
        guard.enforce(RULES, new TrialFacts(7, false), Subject.fresh(Building.class), List.of());
        add(name);
        throw new IllegalStateException("fails after it was judged");
    }

    public long weighAndBuild(String name) {
        Judgement judgement = guard.weigh(RULES, new TrialFacts(7, true), Subject.fresh(Building.class), List.of());
        return judgement.refused() ? add(name).id() : 0;
    }

    public boolean judgeOnly() {
        return guard.judge(RULES, new TrialFacts(7, true), List.of()).refused();
    }

    public void judgeWithoutChange(long id) {
        guard.enforce(RULES, new TrialFacts(id, false), Subject.of(Building.class, id), List.of());
    }

    public void refuse(long id) {
        throw refusal(id);
    }

    /** Judged well, refused by the database, and then by us. */
    public long breakKeyThenRefuse(long id, Runnable meanwhile) {
        judgeWithoutChange(id);
        meanwhile.run();
        assertThatThrownBy(
                        () -> entities.createNativeQuery("insert into building select * from building where id = :id")
                                .setParameter("id", id)
                                .executeUpdate())
                .isInstanceOf(PersistenceException.class);
        throw refusal(id);
    }

    public long rename(long id, String name, Runnable meanwhile) {
        Building building = entities.find(Building.class, id);
        meanwhile.run();
        building.describe(name, building.siteGroup());
        return id;
    }

    /** Locks two rows one after the other; two callers in opposite order stop each other. */
    public long lockBoth(long first, long second, Runnable between) {
        entities.find(Building.class, first, LockModeType.PESSIMISTIC_WRITE);
        between.run();
        Building building = entities.find(Building.class, second, LockModeType.PESSIMISTIC_WRITE);
        building.describe(building.name() + "+", building.siteGroup());
        return second;
    }

    private RegulationBreach refusal(long id) {
        return guard.refuse(Breach.of(RuleCode.SS_08, Argument.office("DO")), Subject.of(Building.class, id));
    }

    private Building add(String name) {
        Building building = new Building(name, "trial", ALWAYS);
        entities.persist(building);
        return building;
    }

    public record TrialEvent(String name) {}

    private static final class ForbiddenRule implements Rule<TrialFacts> {
        @Override
        public RuleCode code() {
            return RuleCode.SC_05;
        }

        @Override
        public List<Breach> breaches(TrialFacts facts, Parameters parameters) {
            return facts.forbidden() ? List.of(Breach.of(code(), "person", Argument.person(facts.id()))) : List.of();
        }
    }
}
