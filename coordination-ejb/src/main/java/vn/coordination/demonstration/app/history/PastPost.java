package vn.coordination.demonstration.app.history;

import java.util.List;

/**
 * What an office got and sent in a week; of what came to two offices, both.
 *
 * @param key names it once and for all
 * @param petitions in the order of their arrival
 */
public record PastPost(String key, List<PastPetition> petitions, List<PastLetter> letters) {
    public PastPost {
        petitions = List.copyOf(petitions);
        letters = List.copyOf(letters);
    }
}
