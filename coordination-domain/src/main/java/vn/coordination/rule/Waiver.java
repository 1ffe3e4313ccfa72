package vn.coordination.rule;

import java.time.Instant;
import java.util.Objects;

/**
 * Leave to act against one entry, with the reason given: a named approver's, where the entry is gated; otherwise that of a
 * second office, where the entry may be overridden.
 *
 * @param approverAccount of the approver, or of who counter-signed
 * @param override id of the counter-signed request; 0 when an approver lifted the gate
 */
public record Waiver(RuleCode code, long approverAccount, String reason, Instant at, long override) {
    public Waiver {
        Objects.requireNonNull(at, "at");
        boolean accepted = override == 0 ? code.waivable() : code.overridable();
        if (!accepted) {
            throw new IllegalArgumentException(code + " cannot be " + (override == 0 ? "waived" : "overridden"));
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a waiver of " + code + " needs a reason");
        }
    }

    /** An approver's. */
    public Waiver(RuleCode code, long approverAccount, String reason, Instant at) {
        this(code, approverAccount, reason, at, 0);
    }

    public static Waiver override(RuleCode code, long signerAccount, String reason, Instant at, long request) {
        return new Waiver(code, signerAccount, reason, at, request);
    }

    public boolean isOverride() {
        return override != 0;
    }
}
