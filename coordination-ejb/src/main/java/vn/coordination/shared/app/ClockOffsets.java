package vn.coordination.shared.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps how far a demonstration's clock is ahead. */
@ApplicationScoped
class ClockOffsets {
    private final DataSource database;

    @Inject
    ClockOffsets(DataSource database) {
        this.database = database;
    }

    ClockOffsets() {
        this(null);
    }

    Optional<Duration> read() {
        String sql = "select offset_micros from demonstration_clock where id = 1";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(Duration.of(row.getLong(1), ChronoUnit.MICROS)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("the demonstration's clock could not be read", failure);
        }
    }

    void write(Duration offset) {
        String sql = "insert into demonstration_clock (id, offset_micros) values (1, ?)"
                + " on duplicate key update offset_micros = values(offset_micros)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, offset.toNanos() / 1000);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the demonstration's clock could not be kept", failure);
        }
    }
}
