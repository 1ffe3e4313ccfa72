package vn.coordination.conference.paper.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.PaperTimes;
import vn.coordination.conference.paper.ConferenceMinutes;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperDates;
import vn.coordination.conference.paper.PaperVersion;
import vn.coordination.document.StoredFile;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;

/** The papers and the minutes of a conference, for whoever may read the conference. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class PaperQueries {
    private final EntityManager entities;
    private final PaperRepository papers;
    private final ReaderRepository readers;
    private final PaperTimes times;
    private final PeopleQueries people;
    private final Clock clock;

    protected PaperQueries() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PaperQueries(
            EntityManager entities,
            PaperRepository papers,
            ReaderRepository readers,
            PaperTimes times,
            PeopleQueries people,
            Clock clock) {
        this.entities = entities;
        this.papers = papers;
        this.readers = readers;
        this.times = times;
        this.people = people;
        this.clock = clock;
    }

    private Optional<Conference> conference(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Conference.class, id))
                .filter(found -> scope.admits(found, Access.READ));
    }

    /** By when they are there; empty when the conference is not the reader's to see. */
    public Optional<PaperDates> dates(Scope scope, long conference) {
        return conference(scope, conference).map(times::of);
    }

    /** In the order of their numbers. */
    public List<PaperRow> papers(Scope scope, long conference) {
        return conference(scope, conference).map(found -> rows(scope, found)).orElse(List.of());
    }

    private List<PaperRow> rows(Scope scope, Conference conference) {
        PaperDates dates = times.of(conference);
        List<PaperVersion> versions = papers.versions(conference.id());
        Map<Long, String> names = people.names(people(versions));
        Set<Long> read = readers.readBy(scope.person(), conference.id());
        Map<Long, List<PaperVersion>> ofPaper = versions.stream().collect(Collectors.groupingBy(PaperVersion::paper));
        return papers.of(conference.id()).stream()
                .map(paper -> row(
                        paper,
                        dates,
                        new VersionRows(dates, names, read).of(ofPaper.getOrDefault(paper.id(), List.of()))))
                .toList();
    }

    private static Collection<Long> people(List<PaperVersion> versions) {
        return versions.stream().map(PaperVersion::person).collect(Collectors.toSet());
    }

    private PaperRow row(ConferencePaper paper, PaperDates dates, List<PaperRow.Version> versions) {
        return new PaperRow(
                paper.number(),
                paper.item(),
                paper.title(),
                paper.office(),
                paper.level(),
                paper.reference(),
                paper.keeper(),
                paper.state(dates, clock.instant()),
                paper.consent(),
                paper.withdrawn(),
                versions);
    }

    public MinutesRow minutes(Scope scope, long conference) {
        return conference(scope, conference)
                .flatMap(found -> papers.minutes(found.id()))
                .map(this::row)
                .orElse(MinutesRow.NONE);
    }

    private MinutesRow row(ConferenceMinutes minutes) {
        return new MinutesRow(
                minutes.version(),
                minutes.text(),
                minutes.signed().orElse(null),
                minutes.signedBy()
                        .map(person -> people.names(Set.of(person)).get(person))
                        .orElse(null),
                minutes.hash());
    }

    static PaperRow.File file(StoredFile file) {
        return new PaperRow.File(file.type(), file.size(), file.hash(), file.pages());
    }
}
