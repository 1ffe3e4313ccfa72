package vn.coordination.regulation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.coordination.audit.Untrailed;

/**
 * The run that counts all open clocks anew after a change of the calendar. It goes through them in the order of their
 * ids and remembers how far it came, so that it can be taken up by anyone after a stop.
 */
@Entity
@Untrailed("made by the act that changed the calendar; the row itself is the record")
@Table(name = "recount")
public class Recount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant begun;
    private long lastDeadline;
    private int moved;
    private Instant finished;

    @Version
    private int version;

    protected Recount() {}

    public Recount(Instant now) {
        this.begun = now;
    }

    /** All clocks up to that one are counted. */
    public void advance(long upTo, int movedOnes) {
        lastDeadline = upTo;
        moved += movedOnes;
    }

    public void finish(Instant now) {
        finished = now;
    }

    public boolean isFinished() {
        return finished != null;
    }

    public Long id() {
        return id;
    }

    public Instant begun() {
        return begun;
    }

    public long lastDeadline() {
        return lastDeadline;
    }

    public int moved() {
        return moved;
    }

    public Instant finished() {
        return finished;
    }
}
