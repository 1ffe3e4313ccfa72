package vn.coordination.petition.letter.app.rendering;

import java.time.Instant;
import java.util.List;
import vn.coordination.organisation.Office;

/**
 * A sheet that an office keeps, without number and addressee: a register.
 *
 * @param form its number among the prescribed forms
 * @param paragraphs above the table
 * @param signature under which words it is signed
 */
public record SheetMatter(
        Office office,
        String form,
        String title,
        String subject,
        List<String> paragraphs,
        LetterTable table,
        String signature,
        String signer,
        Instant at) {}
