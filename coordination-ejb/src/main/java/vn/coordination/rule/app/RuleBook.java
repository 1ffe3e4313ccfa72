package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private final ReentrantLock reading = new ReentrantLock();
    private volatile RuleEdition edition;

    @Inject
    RuleBook(RuleRepository repository) {
        this.repository = repository;
    }

    protected RuleBook() {
        this(null);
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

    /** Forgets what was read; called after a change, other nodes follow within seconds. */
    public void refresh() {
        edition = null;
    }

    private RuleEdition edition() {
        RuleEdition known = edition;
        if (known == null) {
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

    private RuleEdition read() {
        RuleEdition fresh = repository.read();
        edition = fresh;
        return fresh;
    }
}
