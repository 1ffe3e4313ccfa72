package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Person;
import vn.coordination.organisation.Post;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Keeps people and the posts they hold. */
@Stateless
@RolesAllowed({Keeper.ROLE, Keeper.JOBS})
public class PeopleService {
    private final OrganisationRepository records;

    protected PeopleService() {
        this(null);
    }

    @Inject
    public PeopleService(OrganisationRepository records) {
        this.records = records;
    }

    public long savePerson(SavePerson command) {
        return command.id() == null ? add(command) : change(command);
    }

    public long savePost(SavePost command) {
        return command.id() == null ? add(command) : change(command);
    }

    private long add(SavePerson command) {
        Person person = new Person(command.fullName(), command.office(), command.validity());
        person.reachableAt(command.phone(), command.mail());
        return records.add(person).id();
    }

    private long change(SavePerson command) {
        Person person = records.locked(Person.class, command.id());
        Subject subject = Subject.of(Person.class, command.id());
        ChangedMeanwhile.unless(command.version(), person.version(), subject);
        person.rename(command.fullName());
        person.moveTo(command.office());
        person.reachableAt(command.phone(), command.mail());
        person.hold(command.validity());
        return command.id();
    }

    private long add(SavePost command) {
        Person person = records.get(Person.class, command.person());
        Post post = new Post(person, command.office(), command.title(), command.standing(), command.validity());
        return records.add(post).id();
    }

    private long change(SavePost command) {
        Post post = records.locked(Post.class, command.id());
        Subject subject = Subject.of(Post.class, command.id());
        ChangedMeanwhile.unless(command.version(), post.version(), subject);
        post.describe(command.title(), command.standing());
        post.hold(command.validity());
        return command.id();
    }
}
