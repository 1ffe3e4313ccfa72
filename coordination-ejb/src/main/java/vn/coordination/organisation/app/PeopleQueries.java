package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;
import vn.coordination.organisation.Post;
import vn.coordination.organisation.Text;
import vn.coordination.shared.City;

/** Who is who. Names and posts are no secret between the offices, so everybody who has signed in may read them. */
@Stateless
@RolesAllowed({Keeper.EVERYBODY, Keeper.JOBS})
public class PeopleQueries {
    /** The post is held on the day, by somebody who is of his office on it. */
    private static final String HELD = """
            where p.validity.since <= :day and (p.validity.until is null or p.validity.until >= :day)
              and p.person.validity.since <= :day
              and (p.person.validity.until is null or p.person.validity.until >= :day)
            """;

    private final EntityManager entities;
    private final Clock clock;

    protected PeopleQueries() {
        this(null, null);
    }

    @Inject
    public PeopleQueries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The rows of the week board of that day, one per person, in the order of rank. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LeaderRow> leaders(LocalDate day) {
        Map<Long, LeaderRow> leaders = new LinkedHashMap<>();
        postsOn(day).stream()
                .filter(Post::leader)
                .forEach(post -> leaders.putIfAbsent(post.person().id(), row(post)));
        return List.copyOf(leaders.values());
    }

    /** Posts held on that day, highest first: what an import looks short forms up in. */
    public List<PostRow> posts(LocalDate day) {
        return postsOn(day).stream().map(post -> row(post, day)).toList();
    }

    /** Whether the person holds a post of the office on that day. */
    public boolean holdsPost(long person, Office office, LocalDate day) {
        return entities.createQuery(
                                "select count(p) from Post p " + HELD
                                        + " and p.person.id = :person and p.office = :office",
                                Long.class)
                        .setParameter("day", day)
                        .setParameter("person", person)
                        .setParameter("office", office)
                        .getSingleResult()
                > 0;
    }

    /** All posts of the person, past ones too, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PostRow> postsOf(long person) {
        LocalDate today = today();
        return entities.createQuery(
                        "select p from Post p join fetch p.person where p.person.id = :person"
                                + " order by p.validity.since desc, p.boardRank",
                        Post.class)
                .setParameter("person", person)
                .getResultStream()
                .map(post -> row(post, today))
                .toList();
    }

    /** People whose name or title holds the words, accents aside, by rank; former ones only if asked for. */
    public List<PersonRow> people(String words, boolean former) {
        LocalDate today = today();
        String wanted = Text.folded(words);
        Map<Long, List<Post>> posts = postsOn(today).stream()
                .collect(Collectors.groupingBy(post -> post.person().id()));
        return entities.createQuery("select p from Person p order by p.id", Person.class)
                .getResultStream()
                .filter(person -> former || person.activeOn(today))
                .map(person -> row(person, posts.getOrDefault(person.id(), List.of())))
                .filter(row -> matches(row, wanted))
                .sorted(Comparator.comparing((PersonRow row) -> !row.leader())
                        .thenComparing(row -> row.office().code())
                        .thenComparing(Text.inOrder(PersonRow::name)))
                .toList();
    }

    public Optional<PersonRow> person(long id) {
        List<Post> posts = postsOn(today()).stream()
                .filter(post -> post.person().id() == id)
                .toList();
        return Optional.ofNullable(entities.find(Person.class, id)).map(person -> row(person, posts));
    }

    /** Names of those people, former ones too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Long, String> names(Collection<Long> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p.id, p.fullName from Person p where p.id in :persons", Object[].class)
                .setParameter("persons", persons)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private List<Post> postsOn(LocalDate day) {
        return entities.createQuery(
                        "select p from Post p join fetch p.person " + HELD + " order by p.boardRank, p.id", Post.class)
                .setParameter("day", day)
                .getResultList();
    }

    private static boolean matches(PersonRow row, String wanted) {
        return Text.folded(row.name()).contains(wanted)
                || row.titles().stream()
                        .anyMatch(title -> Text.folded(title.vietnamese()).contains(wanted));
    }

    private static PersonRow row(Person person, List<Post> posts) {
        return new PersonRow(
                person.id(),
                person.fullName(),
                person.office(),
                person.phone(),
                person.mail(),
                posts.stream().map(Post::title).toList(),
                posts.stream().anyMatch(Post::leader),
                person.validity(),
                person.version());
    }

    private static LeaderRow row(Post post) {
        return new LeaderRow(
                post.person().id(),
                post.person().fullName(),
                post.office(),
                post.title(),
                post.boardRank(),
                post.aliases());
    }

    private static PostRow row(Post post, LocalDate day) {
        return new PostRow(
                post.id(),
                post.person().id(),
                post.office(),
                post.title(),
                post.leader(),
                post.boardRank(),
                post.aliases(),
                post.validity(),
                post.heldOn(day),
                post.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
