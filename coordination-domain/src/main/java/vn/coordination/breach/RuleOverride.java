package vn.coordination.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Speaker;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;

/**
 * One office asks to act against an entry that no approver may lift, and the chief of another one counter-signs or
 * declines. Counter-signed it counts once, for one record, until a day.
 */
@Entity
@Table(name = "rule_override")
public class RuleOverride {
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String subjectType;
    private String subject;

    private Office office;

    private long askedBy;
    private Instant askedAt;
    private String reason;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private OverrideState state;

    private Office decidedOffice;

    private Long decidedBy;
    private Long decidedFor;
    private Long decidedAccount;
    private Instant decidedAt;
    private String answer;
    private Instant usedAt;

    @Version
    private int version;

    protected RuleOverride() {}

    /** @param person who asks for the office */
    public RuleOverride(AskOverride command, Office office, long person, Instant now) {
        if (!command.code().overridable()) {
            throw new IllegalArgumentException(command.code() + " cannot be overridden");
        }
        this.code = command.code().printed();
        this.subjectType = command.subject().type();
        this.subject = command.subject().id();
        this.office = office;
        this.askedBy = person;
        this.askedAt = now;
        this.reason = reason(command.reason());
        this.untilDay = command.until();
        this.state = OverrideState.ASKED;
    }

    /**
     * The word of another office's chief, or of his deputy by mandate; the answer may be empty when he signs.
     *
     * @param account of the speaker, which a judgement names as the approver
     */
    public void decide(boolean sign, Speaker by, long account, String words, Instant now) {
        if (state != OverrideState.ASKED) {
            throw new IllegalStateException("override " + id + " is " + state);
        }
        if (by.office() == office) {
            throw new IllegalArgumentException("an office does not counter-sign for itself");
        }
        state = sign ? OverrideState.COUNTERSIGNED : OverrideState.DECLINED;
        decidedOffice = by.office();
        decidedBy = by.person();
        decidedFor = by.actingFor();
        decidedAccount = account;
        decidedAt = now;
        answer = sign ? (words == null ? "" : words.strip()) : reason(words);
    }

    /** It has counted. */
    public void use(Instant now) {
        if (state != OverrideState.COUNTERSIGNED) {
            throw new IllegalStateException("override " + id + " is " + state);
        }
        state = OverrideState.USED;
        usedAt = now;
    }

    /** Whether it may count on that day. */
    public boolean holdsOn(LocalDate day) {
        return state == OverrideState.COUNTERSIGNED && !day.isAfter(untilDay);
    }

    /** What a judgement is given: signed by the second office, for the reason of the first. */
    public Waiver waiver() {
        return Waiver.override(code(), decidedAccount, reason, decidedAt, id);
    }

    private static String reason(String words) {
        String reason = Text.required(words, "reason");
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
        return reason;
    }

    public Long id() {
        return id;
    }

    public RuleCode code() {
        return RuleCode.of(code);
    }

    public Subject subject() {
        return new Subject(subjectType, subject);
    }

    public Office office() {
        return office;
    }

    public long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String reason() {
        return reason;
    }

    public LocalDate untilDay() {
        return untilDay;
    }

    public OverrideState state() {
        return state;
    }

    public Office decidedOffice() {
        return decidedOffice;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    /** The chief in whose place; null for the chief himself. */
    public Long decidedFor() {
        return decidedFor;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String answer() {
        return answer;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public int version() {
        return version;
    }
}
