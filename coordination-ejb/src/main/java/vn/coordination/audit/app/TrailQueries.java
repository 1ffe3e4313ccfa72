package vn.coordination.audit.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import vn.coordination.audit.Subject;
import vn.coordination.shared.app.CsvWriter;

/** The trail as auditors read it, newest first; and the history of one record for those who may open it. */
@Stateless
@RolesAllowed("AUDITOR")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TrailQueries {
    private static final String ENTRIES =
            "select " + TrailSql.COLUMNS + ", j.rulings from trail_entry e left join judgement j on j.id = e.judgement";
    private static final String EXPORT = "select " + TrailSql.COLUMNS + " from trail_entry e";
    private static final String COUNT = "select count(*) from trail_entry e";

    private final DataSource database;
    private final Readings readings;

    @Inject
    TrailQueries(DataSource database, Readings readings) {
        this.database = database;
        this.readings = readings;
    }

    protected TrailQueries() {
        this(null, null);
    }

    /** @param before the last entry of the page that was seen; null for the newest */
    public List<TrailRow> page(TrailFilter filter, TrailCursor before, int rows) {
        return rows(
                new TrailSql(ENTRIES, filter).olderThan(before).newestFirst().limit(rows));
    }

    public long count(TrailFilter filter) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = new TrailSql(COUNT, filter).prepare(connection);
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /**
     * What was done with one record and with those that belong to it. Open to everybody signed in: the caller asks first
     * whether he may see the record.
     */
    @RolesAllowed("**")
    public List<TrailRow> history(Collection<Subject> subjects, int rows) {
        return rows(new TrailSql(ENTRIES, TrailFilter.ALL)
                .about(subjects)
                .newestFirst()
                .limit(rows));
    }

    /**
     * Writes all entries out, however many, and puts the export itself on the trail first. Outside of a transaction,
     * which would have to live as long as the reader's line is slow.
     *
     * @param header one title for each of the twelve columns
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void streamCsv(TrailFilter filter, List<String> header, OutputStream out) {
        readings.note("Trail.export", new Subject("Trail", ""), details(filter));
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        new TrailSql(EXPORT, filter).newestFirst().prepare(connection);
                ResultSet result = select.executeQuery()) {
            CsvWriter csv = new CsvWriter(out);
            csv.row(header);
            while (result.next()) {
                csv.row(TrailRows.cells(result));
            }
            csv.finish();
        } catch (SQLException failure) {
            throw unreadable(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException("the reader went away", failure);
        }
    }

    private List<TrailRow> rows(TrailSql sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepare(connection);
                ResultSet result = select.executeQuery()) {
            return TrailRows.all(result);
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static String details(TrailFilter filter) {
        return JSON.createObjectBuilder()
                .add("kind", "EXPORTED")
                .add("filter", filter.toString())
                .build()
                .toString();
    }

    private static IllegalStateException unreadable(SQLException failure) {
        return new IllegalStateException("the trail could not be read", failure);
    }
}
