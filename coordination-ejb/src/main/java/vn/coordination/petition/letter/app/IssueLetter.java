package vn.coordination.petition.letter.app;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import vn.coordination.petition.LetterKind;

/**
 * A letter to be issued, or prepared for it.
 *
 * @param seen version of the petition as it was seen; null where nothing depends on that
 * @param addressee the body it goes to; empty for the one that the petition's acts tell, or for who wrote it
 * @param content ground, competent body, papers or result, as the kind needs it
 * @param also further petitions that the one document deals with
 */
public record IssueLetter(
        long petition, Integer seen, LetterKind kind, String addressee, String content, Set<Long> also) {
    public IssueLetter {
        Objects.requireNonNull(kind, "kind");
        addressee = addressee == null ? "" : addressee.strip();
        content = content == null ? "" : content.strip();
        also = Set.copyOf(also);
    }

    public IssueLetter(long petition, Integer seen, LetterKind kind, String addressee, String content) {
        this(petition, seen, kind, addressee, content, Set.of());
    }

    public IssueLetter dealingAlsoWith(Collection<Long> others) {
        return new IssueLetter(petition, seen, kind, addressee, content, Set.copyOf(others));
    }
}
