package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Unit;
import vn.coordination.organisation.UnitProblem;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Keeps the administrative units: each has its days and goes into others, none is ever deleted. */
@Stateless
@RolesAllowed({Keeper.ROLE, Keeper.JOBS})
public class UnitService {
    private final OrganisationRepository records;
    private final UnitQueries units;

    protected UnitService() {
        this(null, null);
    }

    @Inject
    public UnitService(OrganisationRepository records, UnitQueries units) {
        this.records = records;
        this.units = units;
    }

    public long save(SaveUnit command) {
        return command.id() == null ? add(command) : change(command);
    }

    private long add(SaveUnit command) {
        requireSound(command);
        Unit unit = new Unit(command.code(), command.kind(), command.name(), command.validity());
        unit.belongTo(superior(command));
        return records.add(unit).id();
    }

    private long change(SaveUnit command) {
        Unit unit = seen(command.id(), command.version());
        requireSound(command);
        unit.name(command.name());
        unit.hold(command.validity());
        unit.belongTo(superior(command));
        return command.id();
    }

    public void follow(FollowUnit command) {
        Unit predecessor = seen(command.predecessor(), command.version());
        records.locked(Unit.class, command.successor()).follow(predecessor);
    }

    /** It was noted by mistake that the one went into the other. */
    public void unfollow(FollowUnit command) {
        Unit predecessor = seen(command.predecessor(), command.version());
        records.locked(Unit.class, command.successor()).unfollow(predecessor);
    }

    private Unit seen(long id, int version) {
        Unit unit = records.locked(Unit.class, id);
        ChangedMeanwhile.unless(version, unit.version(), Subject.of(Unit.class, id));
        return unit;
    }

    private Unit superior(SaveUnit command) {
        return command.superior() == null ? null : records.get(Unit.class, command.superior());
    }

    private void requireSound(SaveUnit command) {
        Set<UnitProblem> problems = units.problems(command);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("unit " + command.code() + ": " + problems);
        }
    }
}
