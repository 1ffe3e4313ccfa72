package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.conference.delegate.imports.DelegateLine;
import vn.coordination.conference.delegate.imports.ListedDelegates;

/**
 * Writes and reads lists of delegates past the persistence context, on the connection of the running transaction: half a
 * million of them stay out of memory.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DelegateRowsRepository {
    /** Rows that go in one statement. */
    static final int PORTION = 1_000;

    private static final String INSERT = "insert into delegate (conference, person, name, unit, office, folded, point,"
            + " member, state, reason, substitute, version) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, 'INVITED', '', '', 0)";
    private static final int PLACES = 8;

    /** Of the register one is on a list once: who was taken off it is on it again, and who was invited meanwhile stays as he is. */
    private static final String AGAIN =
            " on duplicate key update point = if(state = 'WITHDRAWN', values(point), point),"
                    + " reason = if(state = 'WITHDRAWN', '', reason), substitute = if(state = 'WITHDRAWN', '', substitute),"
                    + " excused_by = if(state = 'WITHDRAWN', null, excused_by), version = version + 1,"
                    + " state = if(state = 'WITHDRAWN', 'INVITED', state)";

    private final EntityManager entities;

    protected DelegateRowsRepository() {
        this(null);
    }

    @Inject
    DelegateRowsRepository(EntityManager entities) {
        this.entities = entities;
    }

    void write(long conference, List<DelegateLine> lines) {
        if (!lines.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> write(connection, conference, lines));
        }
    }

    private static void write(Connection connection, long conference, List<DelegateLine> lines) throws SQLException {
        String rows = String.join(", ", Collections.nCopies(lines.size(), ROW));
        try (PreparedStatement insert = connection.prepareStatement(INSERT + rows + AGAIN)) {
            int place = 0;
            for (DelegateLine line : lines) {
                put(insert, place, conference, line);
                place += PLACES;
            }
            insert.executeUpdate();
        }
    }

    private static void put(PreparedStatement insert, int place, long conference, DelegateLine line)
            throws SQLException {
        insert.setLong(place + 1, conference);
        insert.setObject(place + 2, line.person(), Types.BIGINT);
        insert.setString(place + 3, line.name());
        insert.setString(place + 4, line.unit());
        insert.setString(place + 5, line.office() == null ? null : line.office().code());
        insert.setString(place + 6, Delegate.folded(line.name(), line.unit()));
        insert.setObject(place + 7, line.seat(), Types.BIGINT);
        insert.setBoolean(place + 8, line.member());
    }

    /** Who is on the list of that conference; whoever was taken off it may come onto it again. */
    ListedDelegates listed(long conference) {
        ListedDelegates listed = new ListedDelegates();
        entities.createQuery(
                        "select d.person, d.name, d.unit, d.point from Delegate d where d.conference = :conference"
                                + " and d.state <> :withdrawn",
                        Object[].class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .setHint("org.hibernate.fetchSize", PORTION)
                .getResultStream()
                .forEach(row -> listed.add((Long) row[0], (String) row[1], (String) row[2], (Long) row[3]));
        return listed;
    }
}
