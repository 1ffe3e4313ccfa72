package vn.coordination.conference;

import vn.coordination.organisation.Text;

/**
 * The words of an invitation that are written anew.
 *
 * @param participants who is to come, in words; may still be empty
 * @param requirements what is asked of those who come; may still be empty
 */
public record DescribeConference(String title, String participants, String requirements) {
    public DescribeConference {
        title = Text.required(title, "title");
        participants = Text.optional(participants);
        requirements = Text.optional(requirements);
    }
}
