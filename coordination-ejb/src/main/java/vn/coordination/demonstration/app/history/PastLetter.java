package vn.coordination.demonstration.app.history;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter with which petitions of the past were sent on.
 *
 * @param petitions their places in the same part of the history, at least one
 */
public record PastLetter(List<Integer> petitions, String addressee, LocalDate on) {
    public PastLetter {
        petitions = List.copyOf(petitions);
    }
}
