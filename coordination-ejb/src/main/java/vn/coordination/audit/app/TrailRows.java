package vn.coordination.audit.app;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.Subject;

/** Takes entries of the trail out of a result, in the order of {@link TrailSql#COLUMNS}. */
final class TrailRows {
    private TrailRows() {}

    /** @param result with the rulings as one column more */
    static List<TrailRow> all(ResultSet result) throws SQLException {
        List<TrailRow> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row(result));
        }
        return rows;
    }

    private static TrailRow row(ResultSet result) throws SQLException {
        StoredChanges changes = new StoredChanges(result.getString(12));
        return new TrailRow(
                UUID.fromString(result.getString(1)),
                at(result),
                result.getLong(3),
                result.getLong(4),
                result.getString(5),
                result.getString(6),
                result.getString(7),
                new Subject(result.getString(8), result.getString(9)),
                Outcome.valueOf(result.getString(10)),
                codes(result.getString(11)),
                changes.kind(),
                changes.fields(),
                result.getString(13));
    }

    /** The entry as it is exported: times in UTC, ids, and what was stored, unshortened. */
    static List<String> cells(ResultSet result) throws SQLException {
        List<String> cells = new ArrayList<>();
        cells.add(result.getString(1));
        cells.add(at(result).toString());
        for (int column = 3; column <= 12; column++) {
            cells.add(result.getString(column));
        }
        return cells;
    }

    private static Instant at(ResultSet result) throws SQLException {
        return result.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static List<String> codes(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }
}
