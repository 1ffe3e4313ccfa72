package vn.coordination.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.organisation.Office;

/** The accounts of one office, looked through in one quarter; once a year the rights with them (SS-07). */
@Entity
@Table(name = "account_review")
public class AccountReview {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Office office;
    private String quarter;
    private boolean withRights;
    private Instant openedAt;
    private Instant closedAt;

    @Version
    private int version;

    protected AccountReview() {}

    public AccountReview(Office office, Quarter quarter, boolean withRights, Instant now) {
        this.office = Objects.requireNonNull(office, "office");
        this.quarter = quarter.toString();
        this.withRights = withRights;
        this.openedAt = now;
    }

    /** Every line was decided. */
    public void close(Instant now) {
        if (closedAt != null) {
            throw new IllegalStateException("the review was closed at " + closedAt);
        }
        closedAt = now;
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public Quarter quarter() {
        return Quarter.parse(quarter);
    }

    public boolean withRights() {
        return withRights;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public int version() {
        return version;
    }
}
