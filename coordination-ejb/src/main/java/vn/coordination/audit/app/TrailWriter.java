package vn.coordination.audit.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import vn.coordination.audit.Author;

/** Puts judgements and entries into the database, one batch of each, on a connection that somebody else commits. */
final class TrailWriter {
    private static final int LONGEST_CODES = 200;
    private static final int LONGEST_ACTION = 64;
    private static final int LONGEST_NAME = 32;
    private static final String JUDGEMENT = """
            insert into judgement (id, at, account, office, rule_set, subject_type, subject, refused, codes, \
            facts_version, facts, rulings, parameters, regulation) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ENTRY = """
            insert into trail_entry (id, at, account, person, office, source, action, subject_type, subject, outcome, \
            codes, judgement, changes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Author author;
    private final Instant at;

    TrailWriter(Author author, Instant at) {
        this.author = author;
        this.at = at;
    }

    void write(Connection connection, String action, TrailBuffer.Content content) throws SQLException {
        writeJudgements(connection, content.judgements());
        writeEntries(connection, action, content.entries());
    }

    private void writeJudgements(Connection connection, List<JudgementRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(JUDGEMENT)) {
            for (JudgementRow row : rows) {
                insert.setString(1, row.id().toString());
                insert.setObject(2, utc(row.at()));
                insert.setLong(3, author.account());
                insert.setString(4, author.officeCode());
                insert.setString(5, row.ruleSet());
                insert.setString(6, cut(row.subject().type(), LONGEST_NAME));
                insert.setString(7, cut(row.subject().id(), LONGEST_NAME));
                insert.setBoolean(8, row.refused());
                insert.setString(9, codes(row.codes()));
                insert.setInt(10, row.factsVersion());
                insert.setString(11, row.facts());
                insert.setString(12, row.rulings());
                insert.setString(13, row.parameters());
                insert.setObject(14, row.regulation());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void writeEntries(Connection connection, String action, List<EntryRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            for (EntryRow row : rows) {
                insert.setString(1, TimeOrderedId.at(at).toString());
                insert.setObject(2, utc(at));
                insert.setLong(3, author.account());
                insert.setLong(4, author.person());
                insert.setString(5, author.officeCode());
                insert.setString(6, cut(author.source(), LONGEST_ACTION));
                insert.setString(7, cut(action, LONGEST_ACTION));
                insert.setString(8, cut(row.subject().type(), LONGEST_NAME));
                insert.setString(9, cut(row.subject().id(), LONGEST_NAME));
                insert.setString(10, row.outcome().name());
                insert.setString(11, codes(row.codes()));
                insert.setString(
                        12, row.judgement() == null ? null : row.judgement().toString());
                insert.setString(13, row.changes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String codes(List<String> codes) {
        String joined = String.join(",", codes);
        return joined.length() <= LONGEST_CODES ? joined : joined.substring(0, joined.lastIndexOf(',', LONGEST_CODES));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
