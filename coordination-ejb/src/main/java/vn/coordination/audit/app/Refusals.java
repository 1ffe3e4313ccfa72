package vn.coordination.audit.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import vn.coordination.audit.Author;
import vn.coordination.audit.Outcome;
import vn.coordination.shared.app.TrailDatabase;

/**
 * Writes what was refused, in a transaction and through a pool of its own: it survives the rollback that follows, and
 * need not wait for a connection that the refused transactions hold.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class Refusals {
    private final DataSource database;
    private final Clock clock;

    @Inject
    Refusals(@TrailDatabase DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected Refusals() {
        this(null, null);
    }

    /**
     * @param author found out by the caller: asking here could draw the application's own database into this
     *     transaction, and two databases in one are refused
     * @param action what the refused transaction calls itself, see {@link Trail#action()}
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(Author author, String action, JudgementRow judgement) {
        EntryRow entry = new EntryRow(judgement.subject(), Outcome.REFUSED, judgement.codes(), judgement.id(), "{}");
        TrailWriter writer = new TrailWriter(author, clock.instant());
        try (Connection connection = database.getConnection()) {
            writer.write(connection, action, new TrailBuffer.Content(List.of(judgement), List.of(entry)));
        } catch (SQLException failure) {
            throw new IllegalStateException("a refusal could not be written to the trail", failure);
        }
    }
}
