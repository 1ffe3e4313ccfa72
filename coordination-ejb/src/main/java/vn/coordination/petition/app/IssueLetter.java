package vn.coordination.petition.app;

import java.util.Objects;
import vn.coordination.petition.LetterKind;

/**
 * A letter to be issued, or prepared for it.
 *
 * @param seen version of the petition as it was seen; null where nothing depends on that
 * @param addressee the body it goes to; empty for the one that the petition's acts tell, or for who wrote it
 * @param content ground, competent body, papers or result, as the kind needs it
 */
public record IssueLetter(long petition, Integer seen, LetterKind kind, String addressee, String content) {
    public IssueLetter {
        Objects.requireNonNull(kind, "kind");
        addressee = addressee == null ? "" : addressee.strip();
        content = content == null ? "" : content.strip();
    }
}
