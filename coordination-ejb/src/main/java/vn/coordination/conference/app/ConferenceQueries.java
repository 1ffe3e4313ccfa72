package vn.coordination.conference.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceStep;
import vn.coordination.conference.PreparationLine;
import vn.coordination.conference.Sitting;
import vn.coordination.facility.Room;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.City;

/** Conferences for whoever may read them: all three offices, but for secret ones. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ConferenceQueries {
    private final EntityManager entities;
    private final PeopleQueries people;
    private final Speakers speakers;
    private final Clock clock;

    protected ConferenceQueries() {
        this(null, null, null, null);
    }

    @Inject
    public ConferenceQueries(EntityManager entities, PeopleQueries people, Speakers speakers, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.speakers = speakers;
        this.clock = clock;
    }

    /** By first day, then in the order in which they were planned. */
    public List<ConferenceRow> list(Scope scope, ConferenceFilter filter) {
        return entities.createQuery(
                        "select distinct c from Conference c left join fetch c.lines join c.sittings s"
                                + " where s.hours.day between :from and :to"
                                + " and (:kind is null or c.kind = :kind) and (:lead is null or c.lead = :lead)"
                                + " order by c.id",
                        Conference.class)
                .setParameter("from", filter.from())
                .setParameter("to", filter.to())
                .setParameter("kind", filter.kind())
                .setParameter("lead", filter.lead())
                .getResultStream()
                .filter(conference -> scope.admits(conference, Access.READ))
                .map(ConferenceQueries::row)
                .sorted((one, other) ->
                        one.first().beginning().compareTo(other.first().beginning()))
                .toList();
    }

    private static ConferenceRow row(Conference conference) {
        List<PreparationLine> lines = conference.lines();
        return new ConferenceRow(
                conference.id(),
                conference.lead(),
                conference.kind(),
                conference.calling().title(),
                conference.calling().form(),
                conference.secret(),
                conference.first(),
                conference.sittings().size(),
                conference.state(),
                lines.size(),
                (int) lines.stream().filter(line -> line.owner().isPresent()).count(),
                (int) lines.stream().filter(line -> line.done().isPresent()).count());
    }

    public Optional<ConferenceView> conference(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Conference.class, id))
                .filter(conference -> scope.admits(conference, Access.READ))
                .map(this::view);
    }

    /** The lines that are this reader's to see to, of a conference that he may not read. */
    public Optional<ConferencePart> part(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Conference.class, id))
                .filter(conference -> !scope.admits(conference, Access.READ))
                .map(conference -> part(
                        conference,
                        conference.lines().stream()
                                .filter(line -> scope.admits(line.owned(), Access.EDIT))
                                .toList()))
                .filter(part -> !part.lines().isEmpty());
    }

    private ConferencePart part(Conference conference, List<PreparationLine> theirs) {
        Map<Long, String> names = people.names(theirs.stream()
                .flatMap(line -> line.owner().stream())
                .distinct()
                .toList());
        return new ConferencePart(
                conference.id(),
                conference.version(),
                conference.lead(),
                conference.state(),
                hours(conference),
                roomName(conference),
                lines(conference, theirs, names));
    }

    private ConferenceView view(Conference conference) {
        Map<Long, String> names = people.names(persons(conference));
        return new ConferenceView(
                conference.id(),
                conference.version(),
                conference.lead(),
                conference.kind(),
                conference.calling(),
                names.getOrDefault(conference.calling().chair(), ""),
                conference.room(),
                roomName(conference),
                conference.state(),
                hours(conference),
                conference.agenda(),
                lines(conference, conference.lines(), names),
                conference.steps().stream().map(step -> step(step, names)).toList(),
                conference.result(),
                conference.kind().invited() ? conference.missing() : Set.of(),
                ConferenceAct.possible(conference.state(), conference.due(clock.instant())));
    }

    private String roomName(Conference conference) {
        return entities.find(Room.class, conference.room()).name();
    }

    private static List<DayHours> hours(Conference conference) {
        return conference.sittings().stream().map(Sitting::hours).toList();
    }

    private List<ConferenceView.Line> lines(
            Conference conference, List<PreparationLine> lines, Map<Long, String> names) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        boolean coming = conference.state().coming();
        return lines.stream()
                .map(line -> line(line, names, coming && line.due().isBefore(today)))
                .toList();
    }

    /** Who of the office may be named as having approved something, name to id. */
    public Map<String, Long> approvers(Scope scope, Office lead) {
        Map<String, Long> byName = new LinkedHashMap<>();
        people.names(speakers.holders(lead, ConferenceActs.LEADERS)).entrySet().stream()
                .sorted(Text.inOrder(Map.Entry::getValue))
                .forEach(entry -> byName.put(entry.getValue(), entry.getKey()));
        return byName;
    }

    private static Collection<Long> persons(Conference conference) {
        return Stream.of(
                        Stream.of(conference.calling().chair()),
                        conference.lines().stream().flatMap(line -> line.owner().stream()),
                        conference.steps().stream().map(ConferenceStep::person),
                        conference.steps().stream().flatMap(step -> step.approver().stream()),
                        conference.steps().stream().flatMap(step -> step.told().stream()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static ConferenceView.Line line(PreparationLine line, Map<Long, String> names, boolean past) {
        return new ConferenceView.Line(
                line.kind(),
                line.office(),
                line.needs(),
                line.owner().map(names::get).orElse(null),
                line.due(),
                line.done().orElse(null),
                line.done().isEmpty() && past);
    }

    private static ConferenceView.Step step(ConferenceStep step, Map<Long, String> names) {
        return new ConferenceView.Step(
                step.act(),
                step.to(),
                step.office(),
                names.getOrDefault(step.person(), ""),
                step.at(),
                step.note(),
                step.approver().map(names::get).orElse(null),
                step.told().stream()
                        .map(person -> names.getOrDefault(person, ""))
                        .sorted(Text.inOrder(name -> name))
                        .toList());
    }
}
