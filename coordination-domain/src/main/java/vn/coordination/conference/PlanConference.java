package vn.coordination.conference;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.schedule.DayHours;

/**
 * Plan a conference from the template of its kind.
 *
 * @param lead the one office that leads it (MT-05)
 * @param sittings its days, in any order; a plenum of two days is one conference
 * @param attendees leaders whose time it takes; the chair is added
 * @param room one of the rooms of the offices
 * @param reasons what is no reason to meet and yet applies (MT-08)
 * @param checked somebody went through those reasons
 * @param approval what a chief gives for letting it in against a gated rule; may be empty
 */
public record PlanConference(
        Office lead,
        ConferenceKind kind,
        Calling calling,
        List<DayHours> sittings,
        List<Long> attendees,
        long room,
        Set<AvoidableReason> reasons,
        boolean checked,
        String approval) {
    public PlanConference {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(calling, "calling");
        sittings = sittings.stream().sorted(DayHours.IN_ORDER).toList();
        if (sittings.isEmpty()) {
            throw new IllegalArgumentException("a conference has a day");
        }
        attendees = List.copyOf(attendees);
        reasons = Set.copyOf(reasons);
        approval = Text.optional(approval);
    }
}
