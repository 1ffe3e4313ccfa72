package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.coordination.audit.PartOf;
import vn.coordination.organisation.Office;

/** One office's part in one week: when it sent its draft, and its word on the consolidated one. */
@Entity
@Table(name = "week_office")
@PartOf(whole = Week.class, by = "week", key = "office")
public class OfficeWord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "week")
    private Week week;

    @Column(name = "office")
    private Office office;

    @Column(name = "draft_sent")
    private Instant draftSent;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent")
    private Consent consent = Consent.WAITING;

    /** Hash of the draft that was confirmed. */
    @Column(name = "consent_hash")
    private String consentHash;

    @Column(name = "consent_at")
    private Instant consentAt;

    /** Person who spoke. */
    @Column(name = "consent_by")
    private Long consentBy;

    /** Chief in whose place a deputy spoke. */
    @Column(name = "acting_for")
    private Long actingFor;

    /** Since when its word is being waited for. */
    @Column(name = "asked")
    private Instant asked;

    @Column(name = "consent_due")
    private Instant consentDue;

    @Version
    @Column(name = "version")
    private int version;

    protected OfficeWord() {}

    OfficeWord(Week week, Office office) {
        this.week = week;
        this.office = office;
    }

    void sendDraft(Instant now) {
        if (draftSent == null) {
            draftSent = now;
        }
    }

    void ask(Instant now, Instant due) {
        forget();
        asked = now;
        consentDue = due;
    }

    /** Nobody waits for its word any more, and one that it gave counts no more. */
    void forget() {
        asked = null;
        consentDue = null;
        consent = Consent.WAITING;
        consentHash = null;
        consentAt = null;
        consentBy = null;
        actingFor = null;
    }

    void speak(Consent word, String hash, Instant now, Long person, Long chiefActedFor) {
        consent = word;
        consentHash = hash;
        consentAt = now;
        consentBy = person;
        actingFor = chiefActedFor;
    }

    public boolean isWaiting() {
        return consent == Consent.WAITING;
    }

    /** The office was asked, has not spoken, and its time is over. */
    public boolean overdue(Instant now) {
        return isWaiting() && consentDue != null && !consentDue.isAfter(now);
    }

    public Office office() {
        return office;
    }

    public Instant draftSent() {
        return draftSent;
    }

    public Consent consent() {
        return consent;
    }

    public String consentHash() {
        return consentHash;
    }

    public Instant consentAt() {
        return consentAt;
    }

    public Long consentBy() {
        return consentBy;
    }

    public Long actingFor() {
        return actingFor;
    }

    public Instant asked() {
        return asked;
    }

    /** The same question, or the same answer, with another end. */
    public void moveDue(Instant due) {
        consentDue = due;
    }

    public Instant consentDue() {
        return consentDue;
    }
}
