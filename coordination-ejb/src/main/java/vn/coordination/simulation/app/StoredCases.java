package vn.coordination.simulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.coordination.audit.Subject;
import vn.coordination.shared.City;

/**
 * Reads judgements of a period portion by portion, in the order of their time. Each portion is a query of its own, which
 * goes on after the last row of the one before: nothing stays open however long a run takes.
 */
@ApplicationScoped
class StoredCases {
    static final int PORTION = 1_000;
    private static final String COUNT = "select count(*) from judgement where at >= ? and at < ?";
    private static final String NEXT = "select id, at, office, rule_set, subject_type, subject, refused, codes,"
            + " facts_version, facts, case when codes = '' then '' else rulings end, parameters from judgement"
            + " where at >= ? and at < ? and (at > ? or id > cast(? as uuid)) order by at, id limit " + PORTION;
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    private final DataSource database;

    protected StoredCases() {
        this(null);
    }

    @Inject
    StoredCases(DataSource database) {
        this.database = database;
    }

    long count(LocalDate since, LocalDate until) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, start(since));
            select.setObject(2, start(until.plusDays(1)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** @param last the last row of the portion before; null for the first portion */
    List<StoredCase> next(LocalDate since, LocalDate until, StoredCase last) {
        LocalDateTime from = last == null ? start(since) : utc(last.at());
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setObject(1, from);
            select.setObject(2, start(until.plusDays(1)));
            select.setObject(3, from);
            select.setString(4, last == null ? FIRST : last.id());
            try (ResultSet rows = select.executeQuery()) {
                List<StoredCase> portion = new ArrayList<>(PORTION);
                while (rows.next()) {
                    portion.add(row(rows));
                }
                return portion;
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static StoredCase row(ResultSet row) throws SQLException {
        return new StoredCase(
                row.getString(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Objects.requireNonNullElse(row.getString(3), ""),
                row.getString(4),
                new Subject(row.getString(5), row.getString(6)),
                row.getBoolean(7),
                codes(row.getString(8)),
                row.getInt(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    private static Set<String> codes(String joined) {
        return joined.isEmpty() ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDateTime start(LocalDate day) {
        return utc(day.atStartOfDay(City.ZONE).toInstant());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static IllegalStateException unreadable(SQLException failure) {
        return new IllegalStateException("judgements could not be read", failure);
    }
}
