package vn.coordination.review;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** One account, or one role of it, in a review: it stays, or it is taken away. */
@Entity
@Table(name = "review_line")
public class ReviewLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id")
    private AccountReview review;

    @Column(name = "account_id")
    private long account;

    /** The role in question; null for the account itself. */
    @Column(name = "role_grant_id")
    private Long grant;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private Long decidedBy;
    private Instant decidedAt;

    @Version
    private int version;

    protected ReviewLine() {}

    public ReviewLine(AccountReview review, long account, Long grant) {
        this.review = Objects.requireNonNull(review, "review");
        this.account = account;
        this.grant = grant;
    }

    public void decide(Decision made, long person, Instant now) {
        if (decision != null) {
            throw new IllegalStateException("line " + id + " was decided at " + decidedAt);
        }
        decision = Objects.requireNonNull(made, "decision");
        decidedBy = person;
        decidedAt = now;
    }

    public Long id() {
        return id;
    }

    public AccountReview review() {
        return review;
    }

    public long account() {
        return account;
    }

    public Long grant() {
        return grant;
    }

    public Decision decision() {
        return decision;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public int version() {
        return version;
    }

    /** What becomes of it. */
    public enum Decision {
        KEPT,
        REMOVED
    }
}
