package vn.coordination.conference;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import vn.coordination.organisation.Text;

/**
 * One item of the agenda, in its place.
 *
 * @param reporter who presents it, in words; may be empty
 * @param minutes how long it takes; 0 = not said
 */
@Embeddable
public record AgendaItem(String title, String reporter, int minutes) implements Serializable {
    public AgendaItem {
        title = Text.required(title, "title");
        reporter = Text.optional(reporter);
        if (minutes < 0) {
            throw new IllegalArgumentException("an item cannot take less than no time: " + minutes);
        }
    }
}
