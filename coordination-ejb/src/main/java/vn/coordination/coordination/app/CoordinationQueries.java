package vn.coordination.coordination.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.coordination.AreaContacts;
import vn.coordination.coordination.Shortcoming;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Person;
import vn.coordination.shared.City;

/** Reads whom to call, and what is told for the review. The three offices see the same. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class CoordinationQueries {
    private static final String AREAS = "select h.number, h.name_vi, h.name_en, h.name_fr from regulation_chapter h"
            + " join regulation_version v on v.id = h.regulation_version"
            + " where v.binding = 1 and v.valid_from <= ?1 and v.valid_to > ?1"
            + " and exists (select 1 from regulation_article a join regulation_clause c on c.article = a.id"
            + " where a.chapter = h.id) order by h.number";

    private final EntityManager entities;
    private final Clock clock;

    protected CoordinationQueries() {
        this(null, null);
    }

    @Inject
    public CoordinationQueries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The areas of the version in force today. */
    @SuppressWarnings("unchecked")
    public List<AreaRow> areas(Scope scope) {
        Stream<Tuple> rows = entities.createNativeQuery(AREAS, Tuple.class)
                .setParameter(1, today())
                .getResultStream();
        return rows.map(row -> new AreaRow(
                        row.get(0, Number.class).intValue(),
                        new Names(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class))))
                .toList();
    }

    public List<ContactRow> contacts(Scope scope) {
        LocalDate today = today();
        return entities.createQuery(
                        "select c, p, d from AreaContacts c join Person p on p.id = c.contact"
                                + " join Person d on d.id = c.deputy order by c.area, c.office",
                        Object[].class)
                .getResultStream()
                .map(row -> row((AreaContacts) row[0], (Person) row[1], (Person) row[2], today))
                .toList();
    }

    /** What happened in the period, the latest first; told in full to those who open content. */
    public List<ShortcomingRow> shortcomings(Scope scope, LocalDate since, LocalDate until) {
        if (!scope.opens() && !scope.system()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s, p.fullName from Shortcoming s join Person p on p.id = s.toldBy"
                                + " where s.day between :since and :until order by s.day desc, s.id desc",
                        Object[].class)
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> row((Shortcoming) row[0], (String) row[1]))
                .toList();
    }

    private static ContactRow row(AreaContacts pair, Person contact, Person deputy, LocalDate today) {
        return new ContactRow(
                pair.office(),
                pair.area(),
                pair.contact(),
                contact.fullName(),
                serves(contact, pair, today),
                pair.deputy(),
                deputy.fullName(),
                serves(deputy, pair, today),
                pair.version());
    }

    private static boolean serves(Person person, AreaContacts pair, LocalDate today) {
        return person.office() == pair.office() && person.activeOn(today);
    }

    private static ShortcomingRow row(Shortcoming told, String toldBy) {
        return new ShortcomingRow(
                told.id(),
                told.office(),
                told.toldByOffice(),
                toldBy,
                told.kind(),
                told.area(),
                told.day(),
                told.matter(),
                told.reason(),
                told.toldAt());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
