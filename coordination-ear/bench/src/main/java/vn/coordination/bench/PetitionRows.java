package vn.coordination.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.organisation.Text;
import vn.coordination.petition.duplicate.Clues;
import vn.coordination.petition.duplicate.Marks;
import vn.coordination.petition.seal.app.DemonstrationVault;

/**
 * Very many petitions of the Committee Office, written past the application: numbered, sealed, marked, and with one clock
 * each that rings months later: not before the bench is over, and no longer counted down than a true one. Nine of ten are
 * closed.
 */
final class PetitionRows implements AutoCloseable {
    /** Below those that the application numbers itself, above those of the demonstration. */
    static final long FIRST = 1_000_000;

    private static final long FIRST_OF_APPLICATION = 5_000_000;
    private static final int BATCH = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 3);
    private static final LocalDate FIRST_DUE = LocalDate.of(2027, 2, 1);
    private static final int DUE_DAYS = 28;
    private static final String[] OPEN = {"REGISTERED", "SCREENING", "CLASSIFIED", "ROUTING", "ACCEPTED"};
    static final int CLOSED_OF_OPEN = 10;

    private final DemonstrationVault vault = new DemonstrationVault();
    private final Connection connection;
    private final PreparedStatement petition;
    private final PreparedStatement writer;
    private final PreparedStatement marks;
    private final PreparedStatement band;
    private final PreparedStatement clock;
    private int stored;

    PetitionRows(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        petition = connection.prepareStatement("insert into petition (id, entry_office, year, number, office, channel,"
                + " arrived_on, forwarder, replies_to_forwarder, receiver, identified, persons, representatives, all_signed,"
                + " appointed, target, summary, folded, kind, matter, about_member, remote, several_places, obstacle_days,"
                + " originals, receipt, level, dossier, state, sent_back, version) values (?, 'CO', 2020, ?, 'CO', 'POST', ?,"
                + " '', false, 1, true, 1, 0, true, false, ?, ?, ?, 'COMPLAINT', 'COMMITTEE', false, false, false, 0, false,"
                + " false, 1, ?, ?, false, 1)");
        writer = connection.prepareStatement(
                "insert into petitioner (petition, position, sealed, version) values (?, 1, ?, 0)");
        marks = connection.prepareStatement("insert into petition_marks (petition, sealed) values (?, ?)");
        band = connection.prepareStatement("insert into petition_band (band, petition) values (?, ?)");
        clock = connection.prepareStatement("insert into deadline (code, subject_type, subject, office, duty, kind,"
                + " started, amount, unit, parameter, parameter_as_of, backwards, due, own_ladder) values ('PT-11', 'Petition',"
                + " ?, 'CO', 'PETITION_OFFICER', 'ASSIGNMENT', '2026-11-25', '7', 'WORKING_DAYS', 'PT_11_ACCEPTANCE',"
                + " '2026-11-25', false, ?, false)");
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table petition auto_increment = " + FIRST_OF_APPLICATION);
        }
    }

    /** Adds petitions until there are so many. */
    void fill(int petitions) throws SQLException {
        while (stored < petitions) {
            for (int i = 0; i < BATCH; i++) {
                add();
            }
            write();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table petition, petition_band, petition_marks, deadline");
        }
        connection.commit();
    }

    /** Adds one in a transaction of its own. */
    void one() throws SQLException {
        add();
        write();
    }

    private void add() throws SQLException {
        long id = FIRST + stored;
        Clues clues = Letters.letter(stored);
        petition.setLong(1, id);
        petition.setInt(2, stored + 1);
        petition.setDate(3, Date.valueOf(FIRST_DAY.plusDays(stored % 1_500)));
        petition.setString(4, clues.target());
        petition.setString(5, clues.subject());
        petition.setString(6, Text.folded(clues.target() + " " + clues.subject()));
        petition.setLong(7, id);
        petition.setString(8, state());
        petition.addBatch();
        writer.setLong(1, id);
        writer.setString(2, vault.sealed(clues, id));
        writer.addBatch();
        mark(id, vault.marks(clues));
        clock.setString(1, Long.toString(id));
        clock.setDate(2, Date.valueOf(FIRST_DUE.plusDays(stored % DUE_DAYS)));
        clock.addBatch();
        stored++;
    }

    private void mark(long id, Marks made) throws SQLException {
        marks.setLong(1, id);
        marks.setString(2, vault.sealed(made, id));
        marks.addBatch();
        for (long each : made.bands()) {
            band.setLong(1, each);
            band.setLong(2, id);
            band.addBatch();
        }
    }

    private String state() {
        return stored % CLOSED_OF_OPEN == 0 ? OPEN[stored / CLOSED_OF_OPEN % OPEN.length] : "CLOSED";
    }

    private void write() throws SQLException {
        for (PreparedStatement each : List.of(petition, writer, marks, band, clock)) {
            each.executeBatch();
        }
        connection.commit();
    }

    /** One exact lookup of a band that is stored. */
    long exact(int number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select petition from petition_band where band = ? order by petition desc limit 1")) {
            select.setLong(1, vault.marks(Letters.letter(number)).bands()[0]);
            return Sql.number(select);
        }
    }

    int stored() {
        return stored;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
