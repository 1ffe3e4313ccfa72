package vn.coordination.conference;

import java.util.Set;

/**
 * What is judged when a conference is planned, or planned anew.
 *
 * @param checked somebody went through the reasons of MT-08
 * @param reasons those that apply
 */
public record PlanFacts(
        ConferenceKind kind,
        boolean online,
        boolean secret,
        Protection protection,
        boolean checked,
        Set<AvoidableReason> reasons)
        implements OnlineFacts {
    public static PlanFacts of(PlanConference command) {
        Calling calling = command.calling();
        return new PlanFacts(
                command.kind(),
                calling.online(),
                calling.secret(),
                calling.protection(),
                command.checked(),
                command.reasons());
    }
}
