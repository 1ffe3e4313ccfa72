package vn.coordination.conference.point;

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
import java.util.Optional;
import vn.coordination.audit.Untrailed;

/** A point at one conference. Whoever never was connected is not counted (OC-05), nor is whoever gave no head count (OC-06). */
@Entity
@Untrailed(
        value = "its events are its history; six hundred of them change within minutes",
        except = {"expected", "headCount", "countedBy"})
@Table(name = "conference_point")
public class ConferencePoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    @Column(updatable = false)
    private long point;

    /** The hall itself, counted once for each conference. */
    @Column(updatable = false)
    private boolean central;

    private int expected;

    @Enumerated(EnumType.STRING)
    private PointState state;

    private Instant testedAt;
    private Instant connectedAt;
    private Instant droppedAt;

    /** Null until its correspondent has signed it. */
    private Integer headCount;

    /** Name of the correspondent who signed the head count. */
    private String countedBy = "";

    private Instant countedAt;

    @Version
    private int version;

    protected ConferencePoint() {}

    public ConferencePoint(long conference, long point, boolean central, int expected) {
        this.conference = conference;
        this.point = point;
        this.central = central;
        this.state = PointState.PLANNED;
        expect(expected);
    }

    public void expect(int delegates) {
        if (delegates < 0) {
            throw new IllegalArgumentException("nobody can expect fewer than none: " + delegates);
        }
        expected = delegates;
    }

    /** @throws IllegalArgumentException when it needs a cause and has none */
    public PointEvent perform(PointAct act, PointConduct conduct) {
        if (!act.technical() || !act.possibleIn(state)) {
            throw new IllegalStateException("point " + id + " is " + state + ": no " + act);
        }
        if (act.explained() && conduct.cause().isEmpty()) {
            throw new IllegalArgumentException(act + " without its cause");
        }
        PointEvent event = new PointEvent(this, act, conduct);
        state = act.leadsTo(state);
        switch (act) {
            case PASS -> testedAt = conduct.at();
            case FAIL -> testedAt = null;
            case CONNECT -> connectedAt = conduct.at();
            case DROP -> droppedAt = conduct.at();
            case RECONNECT -> droppedAt = null;
            case GIVE_UP -> forget();
            default -> {}
        }
        return event;
    }

    /** As if it never was tested or connected; its history keeps what was. */
    private void forget() {
        testedAt = null;
        connectedAt = null;
        droppedAt = null;
    }

    /**
     * What was counted before stays in its history.
     *
     * @param correspondent who answers for the number
     * @param person who writes it down
     */
    public PointEvent count(int delegates, String correspondent, long person, Instant now) {
        SignedCount signed = new SignedCount(delegates, headCount, correspondent);
        headCount = signed.headCount();
        countedBy = signed.correspondent();
        countedAt = now;
        return new PointEvent(this, person, now, signed);
    }

    /** It took part, whatever became of it later. */
    public boolean tookPart() {
        return connectedAt != null;
    }

    /** It took part and said how many: it is in the figures. */
    public boolean confirmed() {
        return tookPart() && headCount != null;
    }

    /** Since when it has not been seen; empty while it is, or never was. */
    public Optional<Instant> dropped() {
        return Optional.ofNullable(droppedAt);
    }

    public Long id() {
        return id;
    }

    public long conference() {
        return conference;
    }

    public long point() {
        return point;
    }

    public boolean central() {
        return central;
    }

    public int expected() {
        return expected;
    }

    public PointState state() {
        return state;
    }

    public Optional<Instant> tested() {
        return Optional.ofNullable(testedAt);
    }

    public Optional<Integer> headCount() {
        return Optional.ofNullable(headCount);
    }

    public Optional<Instant> counted() {
        return Optional.ofNullable(countedAt);
    }

    public String countedBy() {
        return countedBy;
    }

    public int version() {
        return version;
    }
}
