package vn.coordination.it.city;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks into the database of the running application. */
public final class Records {
    private final City city;

    Records(City city) {
        this.city = city;
    }

    public long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The first column of the first row. */
    public String text(String sql) {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("nothing: " + sql);
            }
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public void change(String sql) {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** What that account did with such a record and how often; one of the changed fields must hold the words. */
    public long trail(String login, String action, String subject, String words) {
        return number("select count(*) from trail_entry t join account a on a.id = t.account where a.login = '" + login
                + "' and t.outcome = 'DONE' and t.action = '" + action + "' and concat(t.subject_type, ' ', t.subject)"
                + " like '" + subject + "' and t.changes like '%" + words + "%'");
    }
}
