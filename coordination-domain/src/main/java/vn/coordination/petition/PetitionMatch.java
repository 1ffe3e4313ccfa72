package vn.coordination.petition;

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
import java.util.Objects;
import vn.coordination.audit.PartOf;
import vn.coordination.organisation.Text;

/** Another petition that looks like this one, with what an officer says of it (PT-07). */
@Entity
@PartOf(whole = Petition.class, by = "petition", key = "other")
@Table(name = "petition_match")
public class PetitionMatch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long petition;

    @Column(updatable = false)
    private long other;

    /** Likeness in per mille. */
    @Column(updatable = false)
    private int score;

    /** Names of the reasons, separated by blanks. */
    @Column(updatable = false)
    private String reasons;

    /** The same matter of the same writer; otherwise a precedent, which stops nothing. */
    @Column(updatable = false)
    private boolean rival;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.OPEN;

    /** Null while nobody has. */
    private Long judgedBy;

    private Instant judgedAt;

    private String note = "";

    @Version
    private int version;

    protected PetitionMatch() {}

    public PetitionMatch(long petition, long other, int score, String reasons, boolean rival) {
        this.petition = petition;
        this.other = other;
        this.score = score;
        this.reasons = Objects.requireNonNull(reasons, "reasons");
        this.rival = rival;
    }

    public void judge(Verdict said, long person, Instant at, String why) {
        if (verdict != Verdict.OPEN) {
            throw new IllegalStateException("match " + id + " is judged");
        }
        verdict = Objects.requireNonNull(said, "said");
        judgedBy = person;
        judgedAt = at;
        note = Text.required(why, "note");
    }

    public Long id() {
        return id;
    }

    public long petition() {
        return petition;
    }

    public long other() {
        return other;
    }

    public int score() {
        return score;
    }

    public String reasons() {
        return reasons;
    }

    public boolean rival() {
        return rival;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }
}
