package vn.coordination.audit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.EventSource;
import vn.coordination.audit.Subject;

/**
 * The trail of the running transaction. Judgements and changes are collected and written by two batches just before
 * the commit, on the transaction's own connection: they stand or fall with it.
 */
@ApplicationScoped
public class Trail {
    private final TransactionSynchronizationRegistry transactions;
    private final EntityManager entities;
    private final Authorship authorship;
    private final Clock clock;

    @Inject
    Trail(TransactionSynchronizationRegistry transactions, EntityManager entities, Authorship authorship, Clock clock) {
        this.transactions = transactions;
        this.entities = entities;
        this.authorship = authorship;
        this.clock = clock;
    }

    protected Trail() {
        this(null, null, null, null);
    }

    /** Names the running transaction, unless an outer service has done so. */
    void name(String action) {
        if (transactions.getTransactionKey() != null) {
            buffer().name(action);
        }
    }

    /**
     * One act of several in the running transaction, each of them another person's or another hour's: it has its own name, and is
     * written under who acts and what the clock shows while it lasts.
     */
    public <T> T act(Supplier<T> act) {
        buffer().unname();
        T result = act.get();
        entities.flush();
        write(entities.unwrap(EventSource.class), buffer());
        return result;
    }

    /** What the running transaction calls itself. */
    public String action() {
        return transactions.getTransactionKey() == null ? "" : buffer().action();
    }

    public void judged(JudgementRow judgement) {
        collect(entities.unwrap(EventSource.class), buffer -> buffer.add(judgement));
    }

    void changed(EventSource session, Subject subject, EntityChange.Kind kind, Consumer<EntityChange> fields) {
        collect(session, buffer -> fields.accept(buffer.change(subject, kind)));
    }

    private void collect(EventSource session, Consumer<TrailBuffer> news) {
        TrailBuffer buffer = buffer();
        news.accept(buffer);
        if (buffer.isClosing()) {
            write(session, buffer);
        } else if (buffer.arm()) {
            // runs after the flush of the commit, so that nothing the flush finds is missed
            session.getActionQueue().registerProcess(committing -> {
                buffer.close();
                write(committing, buffer);
            });
        }
    }

    private void write(SessionImplementor session, TrailBuffer buffer) {
        // may read an account, which may flush: before the buffer is emptied
        TrailWriter writer = new TrailWriter(authorship.current(), clock.instant());
        TrailBuffer.Content content = buffer.drain();
        session.doWork(connection -> writer.write(connection, buffer.action(), content));
    }

    private TrailBuffer buffer() {
        TrailBuffer buffer = (TrailBuffer) transactions.getResource(TrailBuffer.class);
        if (buffer == null) {
            buffer = new TrailBuffer();
            transactions.putResource(TrailBuffer.class, buffer);
        }
        return buffer;
    }
}
