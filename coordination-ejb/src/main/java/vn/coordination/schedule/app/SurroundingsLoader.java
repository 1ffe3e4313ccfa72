package vn.coordination.schedule.app;

import static vn.coordination.shared.app.PlainSql.touching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import vn.coordination.facility.Equipment;
import vn.coordination.facility.Room;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.Blackout;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.Neighbour;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.RoomFacts;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.WeekState;
import vn.coordination.schedule.Whereabouts;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;

/** All reading for the rules of the schedule, in one place. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SurroundingsLoader {
    private static final Duration LONGEST_SLOT = Duration.ofHours(24);

    @PersistenceContext
    private EntityManager entities;

    private RuleBook book;
    private Instance<KeptDays> keepers;

    protected SurroundingsLoader() {}

    @Inject
    SurroundingsLoader(RuleBook book, @Any Instance<KeptDays> keepers) {
        this.book = book;
        this.keepers = keepers;
    }

    /** What one candidate has to be judged against. */
    public Surroundings around(Candidate candidate) {
        return load(
                candidate,
                candidate
                        .plan()
                        .span()
                        .map(span -> span.widened(Surroundings.FARTHEST_BUFFER))
                        .orElse(null),
                candidate.plan().resources());
    }

    /** The same for the whole week and for further resources, to look for a way out. */
    public Surroundings aroundWeek(Candidate candidate, Collection<Resource> resources) {
        return load(candidate, IsoWeek.of(candidate.plan().day()).span(), resources);
    }

    private Surroundings load(Candidate candidate, TimeSlot window, Collection<Resource> resources) {
        IsoWeek week = IsoWeek.of(candidate.plan().day());
        List<Slot> wishes = wishes(resources, week, candidate);
        Map<Long, Room> rooms = rooms(resources, wishes);
        Map<Long, RoomFacts> facts = new HashMap<>();
        Map<Long, Whereabouts> buildings = new HashMap<>();
        rooms.values().forEach(room -> {
            facts.put(room.id(), facts(room));
            buildings.put(room.id(), whereabouts(room));
        });
        List<Neighbour> neighbours = new ArrayList<>();
        if (window != null && !resources.isEmpty()) {
            neighbours.addAll(claims(resources, window, candidate.slot()));
            wishes.forEach(wish -> neighbours.addAll(neighbours(wish, resources, buildings)));
        }
        return new Surroundings(neighbours, facts, buildings, blackouts(week, candidate), book.calendar(), state(week));
    }

    private WeekState state(IsoWeek week) {
        return entities
                .createQuery("select w.state from Week w where w.id = :week", WeekState.class)
                .setParameter("week", week.toString())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(WeekState.OPEN);
    }

    /**
     * The starts are bounded from both sides: without the lower bound the check slows down with every stored slot. The
     * index holds all that is asked of a claim, and is named so that the database need not weigh it against others. Plain
     * SQL, as is {@link #wishing}: a list of ids makes the provider translate its own language anew at every booking.
     */
    private List<Neighbour> claims(Collection<Resource> resources, TimeSlot window, long self) {
        return claims(touching(entities.createNativeQuery("""
                        select a.slot, s.office, a.resource, a.starts, a.ends, a.building, a.sites, s.precedence, s.registered
                        from allocation a force index (allocation_check) join slot s on s.id = a.slot
                        where a.resource in (:resources) and a.starts >= :low and a.starts < :high
                          and a.ends > :from and a.slot <> :self""", Tuple.class), "allocation", "slot"))
                .setParameter(
                        "resources", resources.stream().map(Resource::toString).toList())
                .setParameter("low", window.start().minus(LONGEST_SLOT))
                .setParameter("high", window.end())
                .setParameter("from", window.start())
                .setParameter("self", self)
                .getResultList()
                .stream()
                .map(SurroundingsLoader::claim)
                .toList();
    }

    private static NativeQuery<Tuple> claims(Query query) {
        @SuppressWarnings("unchecked")
        NativeQuery<Tuple> typed = query.unwrap(NativeQuery.class);
        return typed.addScalar("slot", Long.class)
                .addScalar("office", String.class)
                .addScalar("resource", String.class)
                .addScalar("starts", Instant.class)
                .addScalar("ends", Instant.class)
                .addScalar("building", String.class)
                .addScalar("sites", String.class)
                .addScalar("precedence", String.class)
                .addScalar("registered", Instant.class);
    }

    private static Neighbour claim(Tuple row) {
        return new Neighbour(
                row.get("slot", Long.class),
                Office.of(row.get("office", String.class)),
                Resource.parse(row.get("resource", String.class)),
                new TimeSlot(row.get("starts", Instant.class), row.get("ends", Instant.class)),
                new Whereabouts(row.get("building", String.class), row.get("sites", String.class)),
                Precedence.valueOf(row.get("precedence", String.class)),
                row.get("registered", Instant.class),
                true);
    }

    /** Slots of other offices that want the same people but hold nothing yet (SC-06). */
    private List<Slot> wishes(Collection<Resource> resources, IsoWeek week, Candidate candidate) {
        List<Long> persons =
                resources.stream().filter(Resource::isPerson).map(Resource::id).toList();
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Long> ids = wishing(persons, week, candidate);
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct s from Slot s left join fetch s.attendees where s.id in :ids"
                                        + " order by s.id",
                                Slot.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Long> wishing(List<Long> persons, IsoWeek week, Candidate candidate) {
        return touching(entities.createNativeQuery("""
                        select distinct s.id from slot s join slot_attendee a on a.slot = s.id
                        where s.week = :week and s.office <> :office and s.id <> :self and s.state in (:states)
                          and a.person in (:persons)""", Long.class), "slot", "slot_attendee")
                .setParameter("week", week.toString())
                .setParameter("office", candidate.office().code())
                .setParameter("self", candidate.slot())
                .setParameter(
                        "states",
                        SlotState.clashingStates().stream().map(SlotState::name).toList())
                .setParameter("persons", persons)
                .getResultList();
    }

    private static List<Neighbour> neighbours(
            Slot wish, Collection<Resource> resources, Map<Long, Whereabouts> buildings) {
        Place place = wish.plan().place();
        Whereabouts whereabouts =
                place.room() == null ? Surroundings.outside(place.outside()) : buildings.get(place.room());
        return wish.plan().resources().stream()
                .filter(Resource::isPerson)
                .filter(resources::contains)
                .map(resource -> new Neighbour(
                        wish.id(),
                        wish.owner(),
                        resource,
                        wish.span().orElseThrow(),
                        whereabouts,
                        wish.precedence(),
                        wish.registered(),
                        false))
                .toList();
    }

    private Map<Long, Room> rooms(Collection<Resource> resources, List<Slot> wishes) {
        Set<Long> ids = new TreeSet<>();
        resources.stream()
                .filter(resource -> !resource.isPerson())
                .map(Resource::id)
                .forEach(ids::add);
        wishes.stream()
                .map(wish -> wish.plan().place().room())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        // one by one, mostly one: the question with a single id stays translated, that with a list does not
        return ids.stream()
                .flatMap(id -> entities
                        .createQuery("select r from Room r join fetch r.building where r.id = :id", Room.class)
                        .setParameter("id", id)
                        .getResultList()
                        .stream())
                .collect(Collectors.toMap(Room::id, Function.identity()));
    }

    static RoomFacts facts(Room room) {
        return new RoomFacts(
                room.id(),
                room.capacity(),
                room.equipment().stream().map(Equipment::name).collect(Collectors.toUnmodifiableSet()),
                room.setUpMinutes());
    }

    static Whereabouts whereabouts(Room room) {
        return new Whereabouts(
                Long.toString(room.building().id()), room.building().siteGroup());
    }

    /** Asked only for what may wait: the rule looks at nothing else (SC-13). */
    private List<Blackout> blackouts(IsoWeek week, Candidate candidate) {
        return candidate.plan().precedence().optional()
                ? Stream.concat(
                                sessions(week, candidate.slot()),
                                keepers.stream().flatMap(keeper -> keeper.within(week).stream()))
                        .toList()
                : List.of();
    }

    /** The days of the plenum and of sessions, as far as they are no secret: a refusal would tell of them. */
    private Stream<Blackout> sessions(IsoWeek week, long self) {
        return entities.createQuery("""
                        select distinct s.day from Slot s
                        where s.week = :week and s.precedence = :session and s.secret = false and s.id <> :self
                          and s.state <> :draft and s.state <> :cancelled""", LocalDate.class)
                .setParameter("week", week.toString())
                .setParameter("session", Precedence.PLENUM_OR_SESSION)
                .setParameter("self", self)
                .setParameter("draft", SlotState.DRAFT)
                .setParameter("cancelled", SlotState.CANCELLED)
                .getResultStream()
                .map(Blackout::session);
    }
}
