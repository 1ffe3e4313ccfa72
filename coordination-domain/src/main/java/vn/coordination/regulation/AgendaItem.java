package vn.coordination.regulation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** A clock that the last step of the ladder put on the agenda of the next coordination meeting. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long deadline;
    private Instant addedAt;
    private Instant takenOffAt;
    private Long takenOffBy;
    private Office takenOffOffice;
    private String reason;

    @Version
    private int version;

    protected AgendaItem() {}

    AgendaItem(long deadline, Instant addedAt) {
        this.deadline = deadline;
        this.addedAt = addedAt;
    }

    /** It need not be spoken of any more; who says so and why stays with it. */
    public void takeOff(String why, Office by, long person, Instant now) {
        if (isTakenOff()) {
            throw new IllegalStateException("taken off already: " + id);
        }
        String words = Text.required(why, "reason");
        if (words.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
        reason = words;
        takenOffOffice = by;
        takenOffBy = person;
        takenOffAt = now;
    }

    public boolean isTakenOff() {
        return takenOffAt != null;
    }

    public Long id() {
        return id;
    }

    public long deadline() {
        return deadline;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant takenOffAt() {
        return takenOffAt;
    }

    public Office takenOffOffice() {
        return takenOffOffice;
    }

    public String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
