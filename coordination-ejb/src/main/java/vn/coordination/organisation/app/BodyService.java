package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Body;
import vn.coordination.organisation.BodyMembership;
import vn.coordination.organisation.Person;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Keeps the bodies the offices serve, and who sits in them. */
@Stateless
@RolesAllowed({Keeper.ROLE, Keeper.JOBS})
public class BodyService {
    private final OrganisationRepository records;

    protected BodyService() {
        this(null);
    }

    @Inject
    public BodyService(OrganisationRepository records) {
        this.records = records;
    }

    public long save(SaveBody command) {
        return command.id() == null ? add(command) : change(command);
    }

    /** Its code is for data that the product brings along; one entered by hand is known by its names. */
    private long add(SaveBody command) {
        Body body = new Body(
                UUID.randomUUID().toString(),
                command.office(),
                command.names(),
                command.precedence(),
                command.aliases(),
                command.validity());
        return records.add(body).id();
    }

    private long change(SaveBody command) {
        Body body = records.locked(Body.class, command.id());
        Subject subject = Subject.of(Body.class, command.id());
        ChangedMeanwhile.unless(command.version(), body.version(), subject);
        body.describe(command.names(), command.precedence(), command.aliases());
        body.hold(command.validity());
        return command.id();
    }

    public long seat(SeatMember command) {
        Body body = records.locked(Body.class, command.body());
        Person person = records.get(Person.class, command.person());
        return records.add(new BodyMembership(body, person, command.seat(), command.validity()))
                .id();
    }

    /** The member sits there for the last time on that day; a seat that would only begin after it is taken back. */
    public void unseat(long membership, int version, LocalDate lastDay) {
        BodyMembership seat = records.locked(BodyMembership.class, membership);
        ChangedMeanwhile.unless(version, seat.version(), Subject.of(BodyMembership.class, membership));
        if (seat.validity().since().isAfter(lastDay)) {
            records.remove(seat);
        } else {
            seat.endOn(lastDay);
        }
    }
}
