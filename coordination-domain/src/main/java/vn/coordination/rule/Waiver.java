package vn.coordination.rule;

import java.time.Instant;
import java.util.Objects;

/** A named approver's leave to act against one gated entry, with the reason given. */
public record Waiver(RuleCode code, long approverAccount, String reason, Instant at) {
    public Waiver {
        Objects.requireNonNull(at, "at");
        if (!code.waivable()) {
            throw new IllegalArgumentException(code + " cannot be waived");
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a waiver of " + code + " needs a reason");
        }
    }
}
