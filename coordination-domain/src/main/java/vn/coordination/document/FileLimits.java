package vn.coordination.document;

import java.util.Optional;
import java.util.Set;

/**
 * What is taken as a file: by its content, and no larger than configured.
 *
 * @param largest bytes
 */
public record FileLimits(Set<FileType> types, int largest) {
    /** Why a file cannot be taken; empty when it can. */
    public Optional<FileProblem> problem(byte[] content) {
        if (content.length == 0) {
            return Optional.of(FileProblem.EMPTY);
        }
        if (content.length > largest) {
            return Optional.of(FileProblem.TOO_LARGE);
        }
        return FileType.of(content).filter(types::contains).isEmpty()
                ? Optional.of(FileProblem.WRONG_TYPE)
                : Optional.empty();
    }
}
