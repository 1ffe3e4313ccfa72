package vn.coordination.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows that the application has written, to be written once more by nothing but JDBC. */
final class CopiedRows {
    private static final int BATCH = 1_000;

    private final String table;
    private final String condition;
    private final List<Object[]> rows = new ArrayList<>();

    CopiedRows(String table, String condition) {
        this.table = table;
        this.condition = condition;
    }

    void read(Connection connection) throws SQLException {
        rows.clear();
        try (PreparedStatement select = connection.prepareStatement("select * from " + table + " where " + condition);
                ResultSet found = select.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
    }

    void delete(Connection connection) throws SQLException {
        Sql.execute(connection, "delete from " + table + " where " + condition);
    }

    /** @return how many */
    int write(Connection connection) throws SQLException {
        int columns = rows.isEmpty() ? 1 : rows.get(0).length;
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " values (" + String.join(", ", Collections.nCopies(columns, "?")) + ")")) {
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < columns; column++) {
                    insert.setObject(column + 1, rows.get(i)[column]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows.size();
    }
}
