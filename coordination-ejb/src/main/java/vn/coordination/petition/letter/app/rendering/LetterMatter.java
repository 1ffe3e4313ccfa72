package vn.coordination.petition.letter.app.rendering;

import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.petition.LetterKind;

/**
 * What a letter is about.
 *
 * @param petition its number; empty where no petition is
 * @param file under which it is kept, in words
 * @param writer how it calls who wrote the petition: by name, or not
 * @param address of the writer; empty where it may not be told
 * @param content what the office adds: a ground, a competent body, a result
 * @param number {@link #UNNUMBERED} for one that is not issued yet
 * @param role in which it is signed; null while nobody has
 */
public record LetterMatter(
        LetterKind kind,
        Office issuer,
        int number,
        String petition,
        String file,
        LocalDate arrived,
        String writer,
        String address,
        String summary,
        String addressee,
        String content,
        Role role,
        String signer,
        Instant at) {
    /** Registers begin with 1. */
    public static final int UNNUMBERED = 0;
}
