package vn.coordination.petition.letter.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.petition.LetterKind;

/**
 * A letter that waits for its signature.
 *
 * @param drafter name
 */
public record LetterDraftRow(LetterKind kind, String addressee, String content, String drafter, Instant at)
        implements Serializable {}
