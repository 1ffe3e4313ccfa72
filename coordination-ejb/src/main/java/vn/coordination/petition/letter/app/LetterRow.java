package vn.coordination.petition.letter.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.organisation.Office;
import vn.coordination.petition.LetterKind;

/**
 * A letter as lists show it, without its text.
 *
 * @param number number and symbol
 * @param signer name
 * @param opens the reader may open it: one that names who is shielded opens to the access list only
 * @param digest SHA-256 over both renderings as they went out
 */
public record LetterRow(
        long id,
        long petition,
        LetterKind kind,
        Office office,
        String number,
        Instant at,
        String signer,
        boolean opens,
        String digest)
        implements Serializable {}
