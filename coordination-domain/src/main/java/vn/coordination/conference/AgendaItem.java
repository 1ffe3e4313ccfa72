package vn.coordination.conference;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.coordination.organisation.Text;

/**
 * One item of the agenda, in its place.
 *
 * @param reporter who presents it, in words; may be empty
 * @param minutes how long it takes; 0 = not said
 * @param code what its papers know it by, wherever it stands
 */
@Embeddable
public record AgendaItem(String title, String reporter, int minutes, String code) implements Serializable {
    private static final int CODE_LENGTH = 8;

    public AgendaItem(String title, String reporter, int minutes) {
        this(title, reporter, minutes, fresh());
    }

    public AgendaItem {
        title = Text.required(title, "title");
        reporter = Text.optional(reporter);
        code = Text.required(code, "code");
        if (minutes < 0) {
            throw new IllegalArgumentException("an item cannot take less than no time: " + minutes);
        }
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, CODE_LENGTH);
    }
}
