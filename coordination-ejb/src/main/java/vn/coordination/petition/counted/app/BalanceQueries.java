package vn.coordination.petition.counted.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.petition.BookPeriod;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionState;

/**
 * The inspectorate's balance of an office's book. Each step that opens or ends a petition in the book is a move of one,
 * up or down; a petition that is handed over moves down in one book and up in the other when it is taken over there.
 */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, RECORDS_CLERK})
public class BalanceQueries {
    private static final String OPEN = Arrays.stream(PetitionState.values())
            .filter(PetitionState::open)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(",", "(", ")"));

    /** Registered, reopened; or said what becomes of it. */
    private static final String OWN = "select s.petition, s.at, if(s.to_state in " + OPEN + ", 1, -1) as move"
            + " from petition_step s where s.office = :office and s.at < :end"
            + " and (s.from_state in " + OPEN + ") <> (s.to_state in " + OPEN + ")";

    private static final String TAKEN = "select s.petition, s.at, 1 from petition_step s"
            + " where s.office = :office and s.at < :end and s.act = 'TAKE_OVER'";

    /** What was offered by a transfer has left this book when the next answer to it is that the other takes it over. */
    private static final String HANDED = "select t.petition, t.at, -1 from petition_step s join petition_step t"
            + " on t.id = (select min(n.id) from petition_step n where n.petition = s.petition and n.id > s.id"
            + " and n.act in ('TAKE_OVER', 'SEND_BACK', 'WITHDRAW'))"
            + " where s.office = :office and s.at < :end and s.act = 'TRANSFER' and t.act = 'TAKE_OVER' and t.at < :end";

    private static final String BALANCE = "select p.kind,"
            + " sum(if(m.at < :start, m.move, 0)) as opening,"
            + " sum(m.at >= :start and m.move > 0) as received,"
            + " sum(m.at >= :start and m.move < 0) as processed,"
            + " sum(m.move) as carried"
            + " from (" + OWN + " union all " + TAKEN + " union all " + HANDED + ") m"
            + " join petition p on p.id = m.petition group by p.kind";

    private final EntityManager entities;

    protected BalanceQueries() {
        this(null);
    }

    @Inject
    public BalanceQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** One line for each kind that was in the book, in their order, those not classified last. */
    @SuppressWarnings("unchecked")
    public List<BalanceRow> balance(Scope scope, BookPeriod period) {
        Stream<Tuple> found = entities.createNativeQuery(BALANCE, Tuple.class)
                .setParameter("office", scope.office().code())
                .setParameter("start", utc(period.start()))
                .setParameter("end", utc(period.end()))
                .getResultStream();
        return found.map(BalanceQueries::row)
                .sorted(Comparator.comparing(BalanceRow::kind, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static BalanceRow row(Tuple row) {
        String kind = row.get("kind", String.class);
        return new BalanceRow(
                kind == null ? null : PetitionKind.valueOf(kind),
                number(row, "opening"),
                number(row, "received"),
                number(row, "processed"),
                number(row, "carried"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
