package vn.coordination.conference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.organisation.Text;
import vn.coordination.schedule.MeetingForm;

/**
 * What is called: the words of the invitation and what follows from them.
 *
 * @param body id of the body that meets
 * @param chair id of the person who chairs
 * @param participants who is to come, in words
 * @param requirements what is asked of those who come; may be empty
 * @param expected people in the hall
 * @param members how many belong to the body that decides; 0 where nobody counts a quorum
 */
@Embeddable
public record Calling(
        long body,
        String title,
        @Enumerated(EnumType.STRING) MeetingForm form,
        long chair,
        String participants,
        String requirements,
        int expected,
        int members,
        boolean secret,
        @Embedded Protection protection,
        boolean unscheduled)
        implements Serializable {
    public Calling {
        title = Text.required(title, "title");
        Objects.requireNonNull(form, "form");
        participants = Text.optional(participants);
        requirements = Text.optional(requirements);
        Objects.requireNonNull(protection, "protection");
        if (expected < 0 || members < 0) {
            throw new IllegalArgumentException("people cannot be fewer than none: " + expected + ", " + members);
        }
    }

    /** The same with other words of the invitation; what else is called stays as it was planned. */
    Calling said(DescribeConference words) {
        return new Calling(
                body,
                words.title(),
                form,
                chair,
                words.participants(),
                words.requirements(),
                expected,
                members,
                secret,
                protection,
                unscheduled);
    }

    /** The same held otherwise; what it is about stays. */
    Calling arranged(Arrangement how) {
        return new Calling(
                body,
                title,
                how.form(),
                how.chair(),
                participants,
                requirements,
                expected,
                members,
                how.secret(),
                how.protection(),
                unscheduled);
    }

    Arrangement arrangement(long room) {
        return new Arrangement(chair, room, form, secret, protection);
    }

    /** What MT-01 asks for in an invitation and is empty; time, place and chair are never. */
    Set<String> missing(List<AgendaItem> agenda) {
        Set<String> missing = new TreeSet<>();
        if (participants.isEmpty()) {
            missing.add("participants");
        }
        if (requirements.isEmpty()) {
            missing.add("requirements");
        }
        if (agenda.isEmpty()) {
            missing.add("agenda");
        }
        return missing;
    }

    public boolean online() {
        return form.needsConnection();
    }
}
