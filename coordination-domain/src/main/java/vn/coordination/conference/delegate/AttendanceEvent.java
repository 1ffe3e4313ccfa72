package vn.coordination.conference.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.audit.Untrailed;

/** A delegate came or left, or an entry about that was a mistake. Never changed and never deleted. */
@Entity
@Untrailed("is itself the log of who came, append-only; hundreds are written in a few minutes")
@Table(name = "attendance_event")
public class AttendanceEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    @Column(updatable = false)
    private long delegate;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AttendanceAct act;

    /** When it happened. */
    @Column(updatable = false)
    private Instant at;

    /** Who wrote it down. */
    @Column(updatable = false)
    private long person;

    /** When it was written down. */
    @Column(updatable = false)
    private Instant notedAt;

    /** The entry that was a mistake; null for any other act. */
    @Column(updatable = false)
    private Long undoes;

    protected AttendanceEvent() {}

    /** @param at when it happened, which may be earlier than now */
    public AttendanceEvent(Delegate of, AttendanceAct act, Instant at, long person, Instant now) {
        this(of.conference(), of.id(), act, at, person, now, null);
    }

    private AttendanceEvent(
            long conference, long delegate, AttendanceAct act, Instant at, long person, Instant now, Long undoes) {
        this.conference = conference;
        this.delegate = delegate;
        this.act = act;
        this.at = at;
        this.person = person;
        this.notedAt = now;
        this.undoes = undoes;
    }

    public AttendanceEvent undo(long who, Instant now) {
        if (!act.atTheDoor()) {
            throw new IllegalStateException("not of the door, and not undone: " + id);
        }
        return new AttendanceEvent(conference, delegate, AttendanceAct.UNDO, at, who, now, id);
    }

    public Long id() {
        return id;
    }

    public long conference() {
        return conference;
    }

    public long delegate() {
        return delegate;
    }

    public AttendanceAct act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    public long person() {
        return person;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public Optional<Long> undoes() {
        return Optional.ofNullable(undoes);
    }
}
