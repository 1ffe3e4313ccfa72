package vn.coordination.conference;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import vn.coordination.organisation.Text;

/**
 * What a conference leaves behind.
 *
 * @param present members who were there when it opened, or could not; stamped then, never counted again
 * @param minutes number and date of the minutes; empty while there are none
 * @param notice number and date of the notice of conclusions; empty while there is none
 * @param exempt why no notice is issued (secret or personnel matters, MT-09); empty when one is
 */
@Embeddable
public record Result(int present, String minutes, String notice, String exempt) implements Serializable {
    static final Result NONE = new Result(0, "", "", "");

    public Result {
        minutes = Text.optional(minutes);
        notice = Text.optional(notice);
        exempt = Text.optional(exempt);
    }

    Result counted(int members) {
        return new Result(members, minutes, notice, exempt);
    }
}
