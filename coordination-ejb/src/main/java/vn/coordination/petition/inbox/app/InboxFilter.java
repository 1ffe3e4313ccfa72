package vn.coordination.petition.inbox.app;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.petition.AgeBand;
import vn.coordination.petition.PetitionKind;

/**
 * Which petitions of an office a list shows.
 *
 * @param queue null = all that are not closed
 * @param kind null = every kind
 * @param officer only those of this person; null = everybody's
 * @param age how long ago they arrived; null = whenever
 * @param from arrived on or after; null = whenever
 * @param to arrived on or before; null = whenever
 * @param words found in number, target or summary, without accents; empty = any
 */
public record InboxFilter(
        Queue queue, PetitionKind kind, Long officer, AgeBand age, LocalDate from, LocalDate to, String words)
        implements Serializable {
    public InboxFilter {
        // a whole number is looked for without its office, which the register itself tells
        words = Objects.requireNonNullElse(words, "").strip().replaceFirst("^(\\d+/\\d{4}-)\\p{Alpha}{2}$", "$1");
    }

    InboxFilter of(AgeBand other) {
        return new InboxFilter(queue, kind, officer, other, from, to, words);
    }
}
