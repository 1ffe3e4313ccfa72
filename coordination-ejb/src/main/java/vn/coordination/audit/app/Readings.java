package vn.coordination.audit.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.Subject;

/** Puts on the trail that something was read which is not read every day, such as the trail itself. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Readings {
    private final DataSource database;
    private final Authorship authorship;
    private final Clock clock;

    @Inject
    Readings(DataSource database, Authorship authorship, Clock clock) {
        this.database = database;
        this.authorship = authorship;
        this.clock = clock;
    }

    protected Readings() {
        this(null, null, null);
    }

    /** @param details JSON object: what was asked for */
    public void note(String action, Subject subject, String details) {
        EntryRow entry = new EntryRow(subject, Outcome.DONE, List.of(), null, details);
        TrailWriter writer = new TrailWriter(authorship.current(), clock.instant());
        try (Connection connection = database.getConnection()) {
            writer.write(connection, action, new TrailBuffer.Content(List.of(), List.of(entry)));
        } catch (SQLException failure) {
            throw new IllegalStateException("a reading could not be written to the trail", failure);
        }
    }
}
