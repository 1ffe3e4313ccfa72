package vn.coordination.conference.paper.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperReading;
import vn.coordination.conference.paper.PaperVersion;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;

/** Who of those who are to read the papers of a conference has opened their last versions (MT-04); for its lead office. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class ReceiptQueries {
    private static final Comparator<ReaderRow> EARLIEST_FIRST = Comparator.comparing(
                    ReaderRow::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReaderRow::name);

    private final EntityManager entities;
    private final PaperRepository papers;
    private final ReaderRepository readers;
    private final PeopleQueries people;

    protected ReceiptQueries() {
        this(null, null, null, null);
    }

    @Inject
    public ReceiptQueries(
            EntityManager entities, PaperRepository papers, ReaderRepository readers, PeopleQueries people) {
        this.entities = entities;
        this.papers = papers;
        this.readers = readers;
        this.people = people;
    }

    private Optional<Conference> led(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Conference.class, id))
                .filter(found -> scope.admits(found, Access.READ))
                .filter(found -> found.lead() == scope.office());
    }

    /** Paper by paper, where there is something to read. */
    public List<ReadingRow> readings(Scope scope, long conference) {
        return led(scope, conference).map(this::readings).orElse(List.of());
    }

    private List<ReadingRow> readings(Conference conference) {
        Set<Long> asked = asked(conference);
        Map<Long, PaperVersion> last = papers.versions(conference.id()).stream()
                .collect(Collectors.toMap(PaperVersion::paper, version -> version, (newest, older) -> newest));
        Map<Long, List<PaperReading>> opened =
                readers.readings(last.values().stream().map(PaperVersion::id).toList()).stream()
                        .collect(Collectors.groupingBy(PaperReading::version));
        return papers.of(conference.id()).stream()
                .filter(paper -> last.containsKey(paper.id()))
                .map(paper -> row(paper, last.get(paper.id()), asked, opened))
                .toList();
    }

    private static ReadingRow row(
            ConferencePaper paper, PaperVersion version, Set<Long> asked, Map<Long, List<PaperReading>> opened) {
        List<PaperReading> read = opened.getOrDefault(version.id(), List.of());
        long others = read.stream()
                .filter(reading -> !asked.contains(reading.person()))
                .count();
        return new ReadingRow(paper.number(), paper.title(), version.mark(), asked.size() + (int) others, read.size());
    }

    /** The readers of one paper, who opened it first at the top and those who have not below. */
    public List<ReaderRow> readers(Scope scope, long conference, int paper, int page, int size) {
        return led(scope, conference)
                .flatMap(found -> papers.versions(papers.get(found.id(), paper)).stream()
                        .findFirst()
                        .map(version -> readers(found, version)))
                .orElse(List.of())
                .stream()
                .skip((long) page * size)
                .limit(size)
                .toList();
    }

    private List<ReaderRow> readers(Conference conference, PaperVersion version) {
        Map<Long, Instant> opened = readers.readings(List.of(version.id())).stream()
                .collect(Collectors.toMap(PaperReading::person, PaperReading::at));
        Set<Long> all = asked(conference);
        all.addAll(opened.keySet());
        Map<Long, String> names = people.names(all);
        return all.stream()
                .map(person -> new ReaderRow(names.getOrDefault(person, ""), opened.get(person)))
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /** Whoever chairs it or prepares something, the people of its slots, and of its list whoever can sign in. */
    private Set<Long> asked(Conference conference) {
        Set<Long> asked = new HashSet<>(conference.readers());
        asked.addAll(readers.attendees(conference.id()));
        asked.addAll(readers.delegates(conference.id()));
        return asked;
    }
}
