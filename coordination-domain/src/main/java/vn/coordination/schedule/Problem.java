package vn.coordination.schedule;

import java.io.Serializable;

/**
 * What is wrong with a value somebody entered; not a matter of the regulation, so it cites no article.
 *
 * @param field name of the field
 * @param key of the sentence in the schedule's bundle
 * @param limit the number the sentence speaks of, or 0
 */
public record Problem(String field, String key, int limit) implements Serializable {
    public static Problem of(String field, String key) {
        return new Problem(field, key, 0);
    }
}
