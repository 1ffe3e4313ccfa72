package vn.coordination.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.coordination.shared.IsoWeek;

/** An auditor has looked through the trail of one week (SS-06). */
@Entity
@Table(name = "trail_review")
public class TrailReview {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String week;
    private long entries;
    private String note;
    private long personId;
    private Instant reviewedAt;

    @Version
    private int version;

    protected TrailReview() {}

    /**
     * @param entries how many there were of that week
     * @param note what was noticed; may be empty
     */
    public TrailReview(IsoWeek week, long entries, String note, long person, Instant now) {
        if (!week.span().end().isBefore(now)) {
            throw new IllegalArgumentException("week " + week + " is not over");
        }
        this.week = week.toString();
        this.entries = entries;
        this.note = note == null ? "" : note.strip();
        this.personId = person;
        this.reviewedAt = now;
    }

    public Long id() {
        return id;
    }

    public IsoWeek week() {
        return IsoWeek.parse(week);
    }

    public long entries() {
        return entries;
    }

    public String note() {
        return note;
    }

    public long person() {
        return personId;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    public int version() {
        return version;
    }
}
