package vn.coordination.conference.point;

import jakarta.persistence.Column;
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
import vn.coordination.audit.Untrailed;
import vn.coordination.organisation.Text;

/** What happened to a point of a conference: tests, connections, interruptions with their cause (OC-05). Never changed. */
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

    /** Why, for an incident; empty for what went well. */
    @Column(updatable = false)
    private String cause;

    /** Whole minutes it was not seen, once it is back; 0 for anything else. */
    @Column(updatable = false)
    private int minutesLost;

    protected PointEvent() {}

    PointEvent(ConferencePoint point, PointAct act, long person, Instant at, String cause) {
        this.point = point;
        this.act = act;
        this.person = person;
        this.at = at;
        this.cause = Text.optional(cause);
        this.minutesLost = act == PointAct.RECONNECT
                ? point.dropped().map(since -> minutes(since, at)).orElse(0)
                : 0;
    }

    /** A minute that began is lost. */
    private static int minutes(Instant from, Instant to) {
        return (int) Duration.between(from, to).plusSeconds(59).toMinutes();
    }

    public Long id() {
        return id;
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
}
