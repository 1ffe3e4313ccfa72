package vn.coordination.rule.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import vn.coordination.audit.app.Authorship;

/**
 * Opens the transaction of a call that must happen once. The key is inserted before anything else, so that a twin waits
 * for the outcome on the unique key; key, request, act and result are committed together. Left out of the trail's naming: the
 * service that is called gives the transaction its name.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class OnceService {
    private static final int LONGEST_KEY = 100;

    /** No client asks again for an answer that it lost so long ago. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private final DataSource database;
    private final Authorship authorship;
    private final RequestPrint print;
    private final Clock clock;

    @Inject
    OnceService(DataSource database, Authorship authorship, RequestPrint print, Clock clock) {
        this.database = database;
        this.authorship = authorship;
        this.print = print;
        this.clock = clock;
    }

    protected OnceService() {
        this(null, null, null, null);
    }

    static void requireUsable(String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("an idempotency key has 1 to " + LONGEST_KEY + " characters");
        }
    }

    public long run(String key, LongSupplier serviceCall) {
        long account = authorship.current().account();
        try (Connection connection = database.getConnection()) {
            if (!claim(connection, account, key)) {
                return result(connection, account, key);
            }
            long result = serviceCall.getAsLong();
            keep(connection, account, key, result);
            return result;
        } catch (SQLException failure) {
            throw new OnceFailed(failure);
        }
    }

    /**
     * Forgets some of the keys that are too old, few enough for a short transaction.
     *
     * @return whether there may be more
     */
    @RolesAllowed("SYSTEM")
    public boolean forgetOld() {
        String sql = "delete from idempotency_key where created_at < ? limit " + FORGOTTEN_AT_ONCE;
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC));
            return delete.executeUpdate() == FORGOTTEN_AT_ONCE;
        } catch (SQLException failure) {
            throw new OnceFailed(failure);
        }
    }

    /** "ignore" turns the error of a repeated key into a count of zero; an error would doom the transaction. */
    private boolean claim(Connection connection, long account, String key) throws SQLException {
        String sql = "insert ignore into idempotency_key (account, name, request, created_at) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, account);
            insert.setString(2, key);
            insert.setString(3, print.value());
            insert.setObject(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private long result(Connection connection, long account, String key) throws SQLException {
        String sql = "select result, request from idempotency_key where account = ? and name = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, account);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the key is neither free nor taken: " + key);
                }
                if (!Objects.equals(row.getString(2), print.value())) {
                    throw new KeyReused(key);
                }
                return row.getLong(1);
            }
        }
    }

    private static void keep(Connection connection, long account, String key, long result) throws SQLException {
        String sql = "update idempotency_key set result = ? where account = ? and name = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, result);
            update.setLong(2, account);
            update.setString(3, key);
            update.executeUpdate();
        }
    }
}
