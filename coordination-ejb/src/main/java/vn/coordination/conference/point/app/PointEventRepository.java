package vn.coordination.conference.point.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.coordination.conference.point.PointEvent;
import vn.coordination.conference.point.SignedCount;

/** Writes what happened at points past the persistence context, hundreds of rows in one statement; each stays as it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PointEventRepository {
    private static final int PORTION = 1_000;
    private static final String INSERT = "insert into point_event (conference_point, act, person, at, cause,"
            + " minutes_lost, head_count, head_count_before, correspondent) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int PLACES = 9;

    private final EntityManager entities;

    protected PointEventRepository() {
        this(null);
    }

    @Inject
    PointEventRepository(EntityManager entities) {
        this.entities = entities;
    }

    void write(List<PointEvent> events) {
        for (int first = 0; first < events.size(); first += PORTION) {
            List<PointEvent> portion = events.subList(first, Math.min(first + PORTION, events.size()));
            entities.unwrap(Session.class).doWork(connection -> write(connection, portion));
        }
    }

    private static void write(Connection connection, List<PointEvent> events) throws SQLException {
        String rows = String.join(", ", Collections.nCopies(events.size(), ROW));
        try (PreparedStatement insert = connection.prepareStatement(INSERT + rows)) {
            int place = 0;
            for (PointEvent event : events) {
                put(insert, place, event);
                place += PLACES;
            }
            insert.executeUpdate();
        }
    }

    private static void put(PreparedStatement insert, int place, PointEvent event) throws SQLException {
        Optional<SignedCount> count = event.count();
        insert.setLong(place + 1, event.point().id());
        insert.setString(place + 2, event.act().name());
        insert.setLong(place + 3, event.person());
        insert.setObject(place + 4, LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC));
        insert.setString(place + 5, event.cause());
        insert.setInt(place + 6, event.minutesLost());
        insert.setObject(place + 7, count.map(SignedCount::headCount).orElse(null), Types.INTEGER);
        insert.setObject(place + 8, count.map(SignedCount::headCountBefore).orElse(null), Types.INTEGER);
        insert.setString(place + 9, count.map(SignedCount::correspondent).orElse(null));
    }
}
