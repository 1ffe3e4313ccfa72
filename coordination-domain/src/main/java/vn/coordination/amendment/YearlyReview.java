package vn.coordination.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.organisation.Text;

/**
 * The regulation was reviewed (CM-05); never changed after. The first one is nobody's: reviews from before this system
 * are not known to it, so it counts the first year from the day on which it began to keep them.
 */
@Entity
@Table(name = "yearly_review")
public class YearlyReview {
    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant reviewedAt;
    private Long reviewedBy;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String words;

    protected YearlyReview() {}

    private YearlyReview(ReviewOutcome outcome, String words, Long person, Instant now) {
        this.outcome = outcome;
        this.words = words;
        this.reviewedBy = person;
        this.reviewedAt = now;
    }

    /** From here on reviews are kept. */
    public static YearlyReview beginning(Instant now) {
        return new YearlyReview(null, "", null, now);
    }

    public static YearlyReview of(RecordReview command, long person, Instant now) {
        String words = Text.required(command.words(), "words");
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("a review has at most " + LONGEST + " characters");
        }
        return new YearlyReview(Objects.requireNonNull(command.outcome(), "outcome"), words, person, now);
    }

    public Long id() {
        return id;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    /** The person who recorded it; null for the beginning. */
    public Long reviewedBy() {
        return reviewedBy;
    }

    public ReviewOutcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }
}
