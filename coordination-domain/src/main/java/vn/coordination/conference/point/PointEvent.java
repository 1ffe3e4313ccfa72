package vn.coordination.conference.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.audit.Untrailed;

/**
 * What happened to a point of a conference: tests, connections, interruptions with their cause (OC-05), head counts (OC-06). Never
 * changed.
 */
@Entity
@Untrailed("is itself the history of its point, append-only")
@Table(name = "point_event")
public class PointEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conference_point", updatable = false)
    private ConferencePoint point;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PointAct act;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    /** Why, for an incident; a remark, or empty, for what went well. */
    @Column(updatable = false)
    private String cause;

    /** Whole minutes it was not seen, once it is back or given up; 0 for anything else. */
    @Column(updatable = false)
    private int minutesLost;

    /** Null for anything but a count. */
    @Embedded
    private SignedCount count;

    protected PointEvent() {}

    PointEvent(ConferencePoint point, PointAct act, PointConduct conduct) {
        this.point = point;
        this.act = act;
        this.person = conduct.person();
        this.at = conduct.at();
        this.cause = conduct.cause();
        this.minutesLost = lost(point, conduct);
    }

    PointEvent(ConferencePoint point, long person, Instant at, SignedCount count) {
        this.point = point;
        this.act = PointAct.COUNT;
        this.person = person;
        this.at = at;
        this.cause = "";
        this.count = count;
    }

    /** Of a point that was not seen until now. */
    private static int lost(ConferencePoint point, PointConduct conduct) {
        return point.state() == PointState.DROPPED
                ? point.dropped().map(since -> minutes(since, conduct.until())).orElse(0)
                : 0;
    }

    /** A minute that began is lost. */
    private static int minutes(Instant from, Instant to) {
        return to.isAfter(from)
                ? (int) Duration.between(from, to).plusSeconds(59).toMinutes()
                : 0;
    }

    public Long id() {
        return id;
    }

    public ConferencePoint point() {
        return point;
    }

    public PointAct act() {
        return act;
    }

    public long person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    public String cause() {
        return cause;
    }

    public int minutesLost() {
        return minutesLost;
    }

    public Optional<SignedCount> count() {
        return Optional.ofNullable(count);
    }
}
