package vn.coordination.petition.inbox.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionNumber;
import vn.coordination.petition.PetitionState;

/** Reads the lines of an inbox with all they show but the clock, in one question and without the petitions themselves. */
@ApplicationScoped
class InboxLineRepository {
    private static final String LINES = """
            select p.id, p.entry_office, p.year, p.number, p.office, p.bound_for, cast(p.arrived_on as char) arrived,
              p.channel, p.kind, p.state, p.target, p.summary, o.full_name, p.persons,
              (select count(*) from petition_match m join petition r on r.id = m.other
                where m.petition = p.id and m.rival and m.verdict = 'OPEN'
                  and (r.dossier is null or r.dossier <> p.dossier)) rivals
            from (%1$s) found
            join petition p on p.id = found.id left join person o on o.id = p.officer
            order by p.id desc""";

    private final EntityManager entities;

    protected InboxLineRepository() {
        this(null);
    }

    @Inject
    InboxLineRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The newest first.
     *
     * @param order from which end of what is found they are taken
     */
    List<PetitionLine> find(InboxCondition condition, String order, int size) {
        String end = " order by " + order + " limit " + size;
        String found =
                "(select id" + condition.own() + end + ") union all (select id" + condition.offered() + end + ")" + end;
        Query query = entities.createNativeQuery(LINES.formatted(found), Tuple.class);
        condition.values().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(InboxLineRepository::line)
                .toList();
    }

    private static PetitionLine line(Tuple row) {
        return new PetitionLine(
                number(row, "id").longValue(),
                registered(row),
                Office.of(text(row, "office")),
                text(row, "bound_for") == null ? null : Office.of(text(row, "bound_for")),
                LocalDate.parse(text(row, "arrived")),
                Channel.valueOf(text(row, "channel")),
                text(row, "kind") == null ? null : PetitionKind.valueOf(text(row, "kind")),
                PetitionState.valueOf(text(row, "state")),
                text(row, "target"),
                text(row, "summary"),
                text(row, "full_name"),
                number(row, "persons").intValue(),
                null,
                number(row, "rivals").longValue());
    }

    private static String registered(Tuple row) {
        return row.get("number") == null
                ? ""
                : new PetitionNumber(
                                Office.of(text(row, "entry_office")),
                                number(row, "year").intValue(),
                                number(row, "number").intValue())
                        .toString();
    }

    private static String text(Tuple row, String name) {
        return row.get(name, String.class);
    }

    private static Number number(Tuple row, String name) {
        return row.get(name, Number.class);
    }
}
