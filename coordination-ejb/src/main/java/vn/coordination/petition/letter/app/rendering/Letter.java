package vn.coordination.petition.letter.app.rendering;

import java.time.Instant;
import java.util.List;

/**
 * One letter in words, as both renderings show it.
 *
 * @param form its number among the prescribed forms; empty for none
 * @param issuers the superior body and the issuing one, one a line
 * @param motto the national title and motto, or the Party's title, one a line
 * @param number number and symbol
 * @param numbered the same with the word before it
 * @param title name of its type; empty for an official letter, whose subject stands under the number
 * @param addressed the addressee with the words before it
 * @param table below the paragraphs
 * @param signature under which title it is signed, one a line
 * @param recipients who else gets it, one a line
 */
public record Letter(
        String form,
        List<String> issuers,
        List<String> motto,
        String number,
        String numbered,
        String placeAndDate,
        String title,
        String subject,
        String addressed,
        List<String> paragraphs,
        LetterTable table,
        List<String> signature,
        String signer,
        String recipientsHead,
        List<String> recipients,
        Instant at) {
    public Letter {
        issuers = List.copyOf(issuers);
        motto = List.copyOf(motto);
        paragraphs = List.copyOf(paragraphs);
        signature = List.copyOf(signature);
        recipients = List.copyOf(recipients);
    }

    public boolean official() {
        return title.isEmpty();
    }
}
