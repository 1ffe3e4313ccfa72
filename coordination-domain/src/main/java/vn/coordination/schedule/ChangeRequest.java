package vn.coordination.schedule;

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
import vn.coordination.audit.Masked;
import vn.coordination.organisation.Office;

/** A change of an issued slot that its office asks the chief for (SC-11). */
@Entity
@Table(name = "change_request")
public class ChangeRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "slot")
    private long slot;

    /** The slot as it stood when the change was asked for; once it changes otherwise, the request is about nothing. */
    @Column(name = "slot_version")
    private int slotVersion;

    @Column(name = "office")
    private Office office;

    @Column(name = "secret")
    private boolean secret;

    /** What the slot is to become, as JSON; null when it is to be cancelled. */
    @Masked(whenTrue = "secret")
    @Column(name = "wanted")
    private String wanted;

    @Masked(whenTrue = "secret")
    @Column(name = "reason")
    private String reason;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ChangeRequestState state = ChangeRequestState.OPEN;

    @Column(name = "decided_by")
    private Long decidedBy;

    /** The chief in whose place a deputy decided. */
    @Column(name = "acting_for")
    private Long actingFor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Masked(whenTrue = "secret")
    @Column(name = "answer")
    private String answer;

    /** The version of the issued week in which the change was made. */
    @Column(name = "issue_number")
    private Integer issueNumber;

    @Version
    @Column(name = "version")
    private int version;

    protected ChangeRequest() {}

    public ChangeRequest(Slot slot, String wanted, boolean secret, String reason, long askedBy, Instant now) {
        this.slot = slot.id();
        this.slotVersion = slot.version();
        this.office = slot.owner();
        this.wanted = wanted;
        this.secret = secret || slot.secret();
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /** Who decides, and in whose place. */
    public record Decider(long person, Long actingFor) {}

    /** @param issue the version of the week that the change made */
    public void approve(Decider decider, Instant now, int issue) {
        decide(ChangeRequestState.APPROVED, decider, now, null);
        issueNumber = issue;
    }

    public void refuse(Decider decider, Instant now, String why) {
        decide(ChangeRequestState.REFUSED, decider, now, why);
    }

    public void withdraw(Instant now) {
        decide(ChangeRequestState.WITHDRAWN, null, now, null);
    }

    private void decide(ChangeRequestState outcome, Decider decider, Instant now, String why) {
        if (!isOpen()) {
            throw new IllegalStateException("the request " + id + " is " + state);
        }
        state = outcome;
        decidedBy = decider == null ? null : decider.person();
        actingFor = decider == null ? null : decider.actingFor();
        decidedAt = now;
        answer = why;
    }

    public boolean isOpen() {
        return state == ChangeRequestState.OPEN;
    }

    /** The slot has changed since: what was asked for no longer says what would become of it. */
    public boolean isOvertakenBy(Slot now) {
        return now.version() != slotVersion;
    }

    /** Empty when the slot is to be cancelled. */
    public Optional<String> wanted() {
        return Optional.ofNullable(wanted);
    }

    public Long id() {
        return id;
    }

    public long slot() {
        return slot;
    }

    public Office office() {
        return office;
    }

    public String reason() {
        return reason;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public ChangeRequestState state() {
        return state;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    public Long actingFor() {
        return actingFor;
    }

    public String answer() {
        return answer;
    }

    public Integer issueNumber() {
        return issueNumber;
    }

    public int version() {
        return version;
    }
}
