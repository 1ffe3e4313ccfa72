package vn.coordination.petition;

import java.util.Optional;

/**
 * What is taken as a scan: by its content, and no larger than configured.
 *
 * @param largest bytes
 */
public record ScanLimits(int largest) {
    /** Why a file cannot be taken; empty when it can. */
    public Optional<ScanProblem> problem(byte[] content) {
        if (content.length == 0) {
            return Optional.of(ScanProblem.EMPTY);
        }
        if (content.length > largest) {
            return Optional.of(ScanProblem.TOO_LARGE);
        }
        return ScanType.of(content).isEmpty() ? Optional.of(ScanProblem.WRONG_TYPE) : Optional.empty();
    }
}
