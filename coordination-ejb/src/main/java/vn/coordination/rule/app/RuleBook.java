package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import vn.coordination.rule.Articles;
import vn.coordination.rule.MissingArticle;
import vn.coordination.rule.MissingParameter;
import vn.coordination.rule.Parameters;
import vn.coordination.shared.WorkingCalendar;

/**
 * The numbers, the articles and the calendar in force. Read from the database and kept for some seconds, so that a change made on
 * one node soon holds on all; the time is the machine's, not the clock's, which may be set.
 */
@ApplicationScoped
public class RuleBook {
    private static final long FRESH_FOR = Duration.ofSeconds(15).toNanos();

    private final RuleRepository repository;
    private final TransactionSynchronizationRegistry transactions;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile RuleEdition edition;
    private volatile boolean outdated;

    @Inject
    RuleBook(RuleRepository repository, TransactionSynchronizationRegistry transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    protected RuleBook() {
        this(null, null);
    }

    /** @throws MissingParameter when a number has no value on that date */
    public Parameters parametersAsOf(LocalDate date) {
        return edition().parametersAsOf(date);
    }

    /** @throws MissingArticle when no version is in force on that date, or an entry has no article in it */
    public Articles articlesAsOf(LocalDate date) {
        return edition().articlesAsOf(date);
    }

    /** The number of the version of the regulation in force on that date; empty before the first. */
    public Optional<Integer> versionAsOf(LocalDate date) {
        return edition().versionAsOf(date);
    }

    public WorkingCalendar calendar() {
        return edition().calendar();
    }

    /** Lets what was read be read anew; called after a change, other nodes follow within seconds. */
    public void refresh() {
        outdated = true;
    }

    private RuleEdition edition() {
        RuleEdition known = edition;
        if (known != null && cannotRead()) {
            return known;
        }
        if (known == null || outdated) {
            return read();
        }
        if (known.olderThan(FRESH_FOR) && reading.tryLock()) {
            // one caller reads anew, the others go on with what they have
            try {
                return read();
            } finally {
                reading.unlock();
            }
        }
        return known;
    }

    /** What the database itself has refused is answered in a transaction that asks it nothing any more. */
    private boolean cannotRead() {
        return transactions.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK;
    }

    private RuleEdition read() {
        // before it is read: a change meanwhile makes it outdated again
        outdated = false;
        RuleEdition fresh = repository.read();
        edition = fresh;
        return fresh;
    }
}
