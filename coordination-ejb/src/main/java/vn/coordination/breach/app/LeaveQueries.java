package vn.coordination.breach.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.breach.OverrideState;
import vn.coordination.breach.RuleOverride;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.shared.City;

/** What was lifted and overridden, month by month, from the judgements in which it counted. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class LeaveQueries {
    private static final String LIFTED = "select " + JudgedBreaches.COLUMNS + " where j.codes <> '' and j.at >= ?1"
            + " and j.at < ?2 and j.rulings like '%\"WAIVED\"%' order by j.at desc limit " + RegisterQueries.MOST;
    private static final String SIGNERS =
            "select a.id, p.full_name from account a join person p on p.id = a.person_id where a.id in (?1)";

    private final EntityManager entities;
    private final PlacesThen places;
    private final Speakers speakers;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected LeaveQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    LeaveQueries(EntityManager entities, PlacesThen places, Speakers speakers, CurrentActor currentActor, Clock clock) {
        this.entities = entities;
        this.places = places;
        this.speakers = speakers;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What was lifted in that month, the newest first. */
    public List<LeaveRow> month(Scope scope, YearMonth month) {
        List<RegisterRow> lifted = tuples(entities.createNativeQuery(LIFTED, Tuple.class)
                        .setParameter(1, Instants.utc(Instants.start(month)))
                        .setParameter(2, Instants.utc(Instants.start(month.plusMonths(1)))))
                .flatMap(row -> JudgedBreaches.of(row, scope, places))
                .filter(row -> row.consequence() == Consequence.LIFTED || row.consequence() == Consequence.OVERRIDDEN)
                .toList();
        Map<Long, String> signers = signers(lifted);
        return lifted.stream().map(row -> leave(row, signers)).toList();
    }

    /** What was asked for in that month, and whatever still waits for a word, the newest first. */
    public List<OverrideRow> overrides(Scope scope, YearMonth month) {
        List<RuleOverride> found = entities.createQuery(
                        "select o from RuleOverride o where o.askedAt >= :since and o.askedAt < :until"
                                + " or o.state = :asked and o.untilDay >= :today order by o.askedAt desc, o.id desc",
                        RuleOverride.class)
                .setParameter("since", Instants.start(month))
                .setParameter("until", Instants.start(month.plusMonths(1)))
                .setParameter("asked", OverrideState.ASKED)
                .setParameter("today", today())
                .getResultList();
        Map<Long, String> names = names(found);
        boolean speaks = speaks(scope);
        return found.stream()
                .map(override -> row(override, scope, speaks, names))
                .toList();
    }

    private boolean speaks(Scope scope) {
        Actor actor = currentActor.get();
        return actor.isOf(scope.office()) && speakers.maySpeak(actor);
    }

    private OverrideRow row(RuleOverride override, Scope scope, boolean speaks, Map<Long, String> names) {
        boolean own = scope.office() == override.office();
        boolean told = scope.opens() && (own || scope.leads()) || scope.system();
        boolean open = override.state() == OverrideState.ASKED || override.state() == OverrideState.COUNTERSIGNED;
        boolean expired = open && override.untilDay().isBefore(today());
        return new OverrideRow(
                override.id(),
                override.version(),
                override.code(),
                override.office(),
                override.askedAt(),
                override.untilDay(),
                override.state(),
                expired,
                override.decidedOffice(),
                override.decidedAt(),
                override.usedAt(),
                told,
                override.state() == OverrideState.ASKED && !expired && !own && speaks,
                told ? override.subject() : null,
                told ? names.get(override.askedBy()) : "",
                told ? names.getOrDefault(override.decidedBy(), "") : "",
                told ? names.getOrDefault(override.decidedFor(), "") : "",
                told ? override.reason() : "",
                told ? override.answer() : "");
    }

    private static LeaveRow leave(RegisterRow row, Map<Long, String> signers) {
        return new LeaveRow(
                row.key(),
                row.at(),
                row.office(),
                row.key().code(),
                row.consequence() == Consequence.OVERRIDDEN,
                row.told(),
                row.subject(),
                row.told() ? signers.get(row.leave().approverAccount()) : "",
                row.told() ? row.leave().reason() : "");
    }

    private Map<Long, String> signers(Collection<RegisterRow> lifted) {
        List<Long> accounts = lifted.stream()
                .filter(RegisterRow::told)
                .map(row -> row.leave().approverAccount())
                .distinct()
                .toList();
        Map<Long, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            tuples(entities.createNativeQuery(SIGNERS, Tuple.class).setParameter(1, accounts))
                    .forEach(row -> names.put(row.get(0, Number.class).longValue(), row.get(1, String.class)));
        }
        return names;
    }

    private Map<Long, String> names(Collection<RuleOverride> overrides) {
        Set<Long> persons = new HashSet<>();
        overrides.forEach(override -> {
            persons.add(override.askedBy());
            Optional.ofNullable(override.decidedBy()).ifPresent(persons::add);
            Optional.ofNullable(override.decidedFor()).ifPresent(persons::add);
        });
        Map<Long, String> names = new HashMap<>();
        if (!persons.isEmpty()) {
            entities.createQuery("select p.id, p.fullName from Person p where p.id in :ids", Tuple.class)
                    .setParameter("ids", persons)
                    .getResultList()
                    .forEach(row -> names.put(row.get(0, Long.class), row.get(1, String.class)));
        }
        return names;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> tuples(jakarta.persistence.Query query) {
        return query.getResultList().stream();
    }
}
