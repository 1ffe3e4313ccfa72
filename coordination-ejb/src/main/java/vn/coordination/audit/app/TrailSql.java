package vn.coordination.audit.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;

/** A question to the trail, put together from what the filter asks for; every value is a parameter. */
final class TrailSql {
    static final String COLUMNS = "e.id, e.at, e.account, e.person, e.office, e.source, e.action, e.subject_type,"
            + " e.subject, e.outcome, e.codes, e.changes";
    private static final int ROWS_AT_A_TIME = 500;

    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    TrailSql(String selection, TrailFilter filter) {
        text = new StringBuilder(selection).append(" where 1 = 1");
        where("e.at >= ?", utc(filter.from()));
        where("e.at < ?", utc(filter.to()));
        where("e.office = ?", filter.office());
        where("e.account = ?", filter.account());
        where("e.action like ?", prefix(filter.action()));
        where(
                "e.outcome = ?",
                filter.outcome() == null ? null : filter.outcome().name());
        where("find_in_set(?, e.codes)", filter.code());
        where("e.subject_type = ?", filter.subjectType());
        where("e.subject = ?", filter.subjectId());
    }

    /** Only entries older than the place; the first condition lets the index find it. */
    TrailSql olderThan(TrailCursor place) {
        if (place != null) {
            LocalDateTime at = utc(place.at());
            where("e.at <= ?", at);
            text.append(" and (e.at < ? or e.id < cast(? as uuid))");
            values.add(at);
            values.add(place.id().toString());
        }
        return this;
    }

    /** Only entries about one of these records, of which there is at least one. */
    TrailSql about(Collection<Subject> subjects) {
        String each = subjects.stream().map(subject -> "(?, ?)").collect(Collectors.joining(", "));
        text.append(" and (e.subject_type, e.subject) in (").append(each).append(')');
        subjects.forEach(subject -> values.addAll(List.of(subject.type(), subject.id())));
        return this;
    }

    TrailSql newestFirst() {
        text.append(" order by e.at desc, e.id desc");
        return this;
    }

    TrailSql limit(int rows) {
        text.append(" limit ?");
        values.add(rows);
        return this;
    }

    /** The rows come in small portions however many they are: the driver must not keep them all. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(text.toString(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        select.setFetchSize(ROWS_AT_A_TIME);
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 1, values.get(i));
        }
        return select;
    }

    private void where(String condition, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static String prefix(String begin) {
        return begin == null ? null : begin.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static LocalDateTime utc(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
