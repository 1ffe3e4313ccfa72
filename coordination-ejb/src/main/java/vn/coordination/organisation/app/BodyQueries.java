package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.coordination.organisation.Body;
import vn.coordination.organisation.BodyMembership;

/** The bodies that meet and who sits in them; open to everybody who has signed in. */
@Stateless
@RolesAllowed({Keeper.EVERYBODY, Keeper.JOBS})
public class BodyQueries {
    private final EntityManager entities;

    protected BodyQueries() {
        this(null);
    }

    @Inject
    public BodyQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Bodies that exist on that day, by precedence. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<BodyRow> bodies(LocalDate day) {
        return entities.createQuery("""
                        select b from Body b
                        where b.validity.since <= :day and (b.validity.until is null or b.validity.until >= :day)
                        order by b.precedence, b.id
                        """, Body.class)
                .setParameter("day", day)
                .getResultStream()
                .map(BodyQueries::row)
                .toList();
    }

    public Optional<BodyRow> body(long id) {
        return Optional.ofNullable(entities.find(Body.class, id)).map(BodyQueries::row);
    }

    /** Members of all bodies on that day, heads first. */
    public List<MemberRow> members(LocalDate day) {
        return members("", day, null);
    }

    /** Members of the body on that day, heads first. */
    public List<MemberRow> members(long body, LocalDate day) {
        return members(" and m.body.id = :body", day, body);
    }

    private List<MemberRow> members(String condition, LocalDate day, Long body) {
        var query = entities.createQuery("""
                        select m from BodyMembership m join fetch m.person
                        where m.validity.since <= :day and (m.validity.until is null or m.validity.until >= :day)
                        """ + condition + " order by m.body.id, m.id", BodyMembership.class)
                .setParameter("day", day);
        if (body != null) {
            query.setParameter("body", body);
        }
        return query.getResultStream()
                .map(BodyQueries::row)
                .sorted(Comparator.comparing(MemberRow::body).thenComparing(MemberRow::seat))
                .toList();
    }

    private static BodyRow row(Body body) {
        return new BodyRow(
                body.id(),
                body.code(),
                body.office(),
                body.names(),
                body.precedence(),
                body.aliases(),
                body.validity(),
                body.version());
    }

    private static MemberRow row(BodyMembership seat) {
        return new MemberRow(
                seat.id(),
                seat.version(),
                seat.body().id(),
                seat.person().id(),
                seat.person().fullName(),
                seat.person().office(),
                seat.seat(),
                seat.validity());
    }
}
