package vn.coordination.conference.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.coordination.audit.PartOf;
import vn.coordination.conference.Conference;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * A paper that one office owes to a conference, or the stub of a state secret. Whether it is late is not stored: it follows
 * from the last day and the sending as they are now, which move with the conference.
 */
@Entity
@PartOf(whole = Conference.class, by = "conference", key = "number")
@Table(name = "conference_paper")
public class ConferencePaper {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    /** Within the conference, from 1. */
    @Column(updatable = false)
    private int number;

    /** Code of its item of the agenda; empty = of the conference as a whole. */
    @Column(updatable = false)
    private String item;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private Office office;

    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy", updatable = false)
    private SecrecyLevel level;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String keeper;

    /** Number of its last version; 0 while there is none. */
    private int last;

    private Instant lastAt;

    /** Why the chair lets its item be taken although it is late; empty while he has not. */
    private String consent = "";

    /** The version that the chair knew of. */
    private int consentUpTo;

    /** Why it is not expected any more; empty while it is. */
    private String withdrawn = "";

    @Version
    private int version;

    protected ConferencePaper() {}

    public ConferencePaper(OwePaper command, int number) {
        this.conference = command.conference();
        this.number = number;
        this.item = command.item();
        this.title = command.title();
        this.office = command.office();
        this.level = command.level();
        this.reference = command.reference();
        this.keeper = command.keeper();
    }

    /** @return the number of the new version */
    public int submit(Instant at) {
        if (level.stateSecret() || !withdrawn.isEmpty()) {
            throw new IllegalStateException("paper " + number + " of conference " + conference + " takes no file");
        }
        last++;
        lastAt = at;
        return last;
    }

    /** To what has come so far; what comes late after that asks for consent again. */
    public void consent(String reason) {
        consent = Text.required(reason, "reason");
        consentUpTo = last;
    }

    public void withdraw(String reason) {
        withdrawn = Text.required(reason, "reason");
    }

    /** It should be among the papers, and is not, whatever the chair has let pass. */
    public boolean lacking() {
        return last == 0 && withdrawn.isEmpty() && !level.stateSecret();
    }

    public PaperState state(PaperDates dates, Instant now) {
        if (!withdrawn.isEmpty()) {
            return PaperState.WITHDRAWN;
        }
        if (level.stateSecret()) {
            return PaperState.STUB;
        }
        if (last > 0 && !dates.late(lastAt)) {
            return PaperState.IN_TIME;
        }
        if (!consent.isEmpty() && consentUpTo == last) {
            return PaperState.CONSENTED;
        }
        if (last > 0) {
            return PaperState.LATE;
        }
        return dates.late(now) ? PaperState.MISSING : PaperState.AWAITED;
    }

    public Long id() {
        return id;
    }

    public long conference() {
        return conference;
    }

    public int number() {
        return number;
    }

    public String item() {
        return item;
    }

    public String title() {
        return title;
    }

    public Office office() {
        return office;
    }

    public SecrecyLevel level() {
        return level;
    }

    public String reference() {
        return reference;
    }

    public String keeper() {
        return keeper;
    }

    public int last() {
        return last;
    }

    public String consent() {
        return consent;
    }

    public String withdrawn() {
        return withdrawn;
    }
}
