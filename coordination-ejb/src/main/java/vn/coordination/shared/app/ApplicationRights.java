package vn.coordination.shared.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Gives the application's account its rights, table by table, and takes back what an earlier version gave beyond them. */
final class ApplicationRights {

    private static final String TABLES =
            "select table_name, table_type from information_schema.tables where table_schema = database()";

    private static final String GIVEN = "select p.table_name, t.table_type, p.privilege_type"
            + " from information_schema.table_privileges p join information_schema.tables t"
            + " on t.table_schema = p.table_schema and t.table_name = p.table_name"
            + " where p.table_schema = database() and p.grantee = ?";

    private final DataSource owner;
    private final DataSource application;

    ApplicationRights(DataSource owner, DataSource application) {
        this.owner = owner;
        this.application = application;
    }

    void grant() throws SQLException {
        String account = account();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String grant : grants(statement, account)) {
                statement.execute(grant);
            }
            for (String revoke : revokes(account)) {
                statement.execute(revoke);
            }
        }
    }

    /** Exactly the account the database took the application for, host included. */
    private String account() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            String current = row.getString(1);
            int at = current.lastIndexOf('@');
            return quoted(current.substring(0, at)) + "@" + quoted(current.substring(at + 1));
        }
    }

    private static List<String> grants(Statement statement, String account) throws SQLException {
        List<String> grants = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                String table = tables.getString(1);
                grants.add("grant " + rights(table, tables.getString(2)) + " on " + name(table) + " to " + account);
            }
        }
        return grants;
    }

    /** Asked by the application: each account is told of its own rights only. */
    private List<String> revokes(String account) throws SQLException {
        List<String> revokes = new ArrayList<>();
        try (Connection connection = application.getConnection();
                PreparedStatement given = connection.prepareStatement(GIVEN)) {
            given.setString(1, account);
            try (ResultSet rows = given.executeQuery()) {
                while (rows.next()) {
                    String table = rows.getString(1);
                    String right = rows.getString(3).toLowerCase(Locale.ROOT);
                    if (!List.of(rights(table, rows.getString(2)).split(", ")).contains(right)) {
                        revokes.add("revoke " + right + " on " + name(table) + " from " + account);
                    }
                }
            }
        }
        return revokes;
    }

    private static String name(String table) {
        return "`" + table.replace("`", "``") + "`";
    }

    static String rights(String table, String type) {
        if (!"BASE TABLE".equals(type)) {
            return "SEQUENCE".equals(type) ? "select, insert" : "select";
        }
        return switch (table) {
            case "flyway_schema_history" -> "select";
            // what was judged, said and signed is written once and never again
            case TrailCheck.TABLE,
                    "judgement",
                    "breach_note",
                    "consultation_reply",
                    "shortcoming",
                    "signature",
                    "yearly_review",
                    "petition_letter",
                    "petition_letter_also",
                    "petition_scan",
                    "petition_step",
                    "conference_step",
                    "conference_told",
                    "point_event",
                    "attendance_event",
                    "agenda_decision",
                    "delegate_import",
                    "paper_version",
                    "paper_reading",
                    "identity_look",
                    "joint_handling",
                    "visit_letter",
                    "visit_look",
                    "task_coordinator" -> "select, insert";
            // a petition, a conference, a delegate, an order, a task, a unit and a line of the register are never
            // deleted
            case "petition",
                    "petitioner",
                    "conference",
                    "conference_paper",
                    "conference_minutes",
                    "delegate",
                    "reception_visit",
                    "service_order",
                    "task",
                    "unit" -> "select, insert, update";
            default -> "select, insert, update, delete";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
