package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.organisation.Unit;
import vn.coordination.organisation.UnitProblem;

/** The units of the city: public knowledge. */
@Stateless
@RolesAllowed({Keeper.EVERYBODY, Keeper.JOBS})
public class UnitQueries {
    private static final Set<Unit.Kind> DISTRICTS =
            EnumSet.allOf(Unit.Kind.class).stream().filter(Unit.Kind::district).collect(Collectors.toSet());

    private final EntityManager entities;

    protected UnitQueries() {
        this(null);
    }

    @Inject
    public UnitQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Units as they were or are on that day, by code. */
    public List<UnitRow> units(LocalDate day) {
        return entities.createQuery("""
                        select u from Unit u
                        where u.validity.since <= :day and (u.validity.until is null or u.validity.until >= :day)
                        order by u.code
                        """, Unit.class)
                .setParameter("day", day)
                .getResultStream()
                .map(UnitRow::of)
                .toList();
    }

    public Optional<UnitRow> unit(long id) {
        return Optional.ofNullable(entities.find(Unit.class, id)).map(UnitRow::of);
    }

    /** Every district there is or was, the latest first. */
    public List<UnitRow> districts() {
        return entities.createQuery("""
                        select u from Unit u where u.kind in :kinds order by u.validity.since desc, u.code
                        """, Unit.class)
                .setParameter("kinds", DISTRICTS)
                .getResultStream()
                .map(UnitRow::of)
                .toList();
    }

    /** Units that began after the day: what one that ended then may have gone into. */
    public List<UnitRow> begunAfter(LocalDate day) {
        return entities.createQuery("""
                        select u from Unit u where u.validity.since > :day order by u.validity.since, u.code
                        """, Unit.class)
                .setParameter("day", day)
                .getResultStream()
                .map(UnitRow::of)
                .toList();
    }

    /** What the unit went into, wholly or in part. */
    public List<UnitRow> successors(long unit) {
        return entities.createQuery("""
                        select u from Unit u join u.predecessors p where p.id = :unit order by u.code
                        """, Unit.class)
                .setParameter("unit", unit)
                .getResultStream()
                .map(UnitRow::of)
                .toList();
    }

    /** What speaks against it; empty when it can be saved. */
    public Set<UnitProblem> problems(SaveUnit wanted) {
        Set<UnitProblem> problems = EnumSet.noneOf(UnitProblem.class);
        Unit saved = wanted.id() == null ? null : entities.find(Unit.class, wanted.id());
        String code = saved == null ? wanted.code().strip() : saved.code();
        if (isTaken(code, wanted)) {
            problems.add(UnitProblem.CODE);
        }
        if (wanted.superior() != null
                && !mayHold(wanted.superior(), saved == null ? wanted.kind() : saved.kind(), wanted)) {
            problems.add(UnitProblem.SUPERIOR);
        }
        if (saved != null) {
            problems.addAll(ofNeighbours(saved, wanted));
        }
        return problems;
    }

    private boolean isTaken(String code, SaveUnit wanted) {
        return entities.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(other -> !other.id().equals(wanted.id()))
                .anyMatch(other -> other.validity().overlaps(wanted.validity()));
    }

    private boolean mayHold(long superior, Unit.Kind part, SaveUnit wanted) {
        Unit district = entities.find(Unit.class, superior);
        return district != null && district.mayHold(part, wanted.validity().since());
    }

    private Set<UnitProblem> ofNeighbours(Unit saved, SaveUnit wanted) {
        Set<UnitProblem> problems = EnumSet.noneOf(UnitProblem.class);
        LocalDate since = wanted.validity().since();
        if (saved.predecessors().stream().anyMatch(former -> !former.validity().endsBefore(since))) {
            problems.add(UnitProblem.PREDECESSOR);
        }
        if (successors(saved.id()).stream()
                .anyMatch(
                        later -> !wanted.validity().endsBefore(later.validity().since()))) {
            problems.add(UnitProblem.SUCCESSOR);
        }
        return problems;
    }
}
