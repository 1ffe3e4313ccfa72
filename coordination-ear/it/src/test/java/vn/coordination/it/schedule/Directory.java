package vn.coordination.it.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.it.city.City;

/** Ids of the demonstration's leaders, rooms and bodies. */
record Directory(List<Long> leaders, List<Long> rooms, long body) {

    static Directory of(City city) throws SQLException {
        try (Connection connection = city.asApplication()) {
            return new Directory(
                    ids(connection, "select distinct person_id, board_rank from post where leader order by board_rank"),
                    ids(connection, "select id from room where capacity >= 20 order by id"),
                    ids(connection, "select id from body where code = 'PEOPLES_COMMITTEE'")
                            .get(0));
        }
    }

    private static List<Long> ids(Connection connection, String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
