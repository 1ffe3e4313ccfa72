package vn.coordination.conference.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;

/** What a reader is offered to do with a conference; the service decides again. */
final class OfferedConferenceActs {
    private static final Set<ConferenceAct> OF_CHIEFS = EnumSet.of(ConferenceAct.APPROVE);

    private OfferedConferenceActs() {}

    static List<ConferenceAct> of(ConferenceView view, Actor who) {
        if (!who.isOf(view.lead())) {
            return List.of();
        }
        return view.acts().stream()
                .filter(act -> may(act, who))
                .filter(act -> act != ConferenceAct.SIGN_OFF || view.calling().online())
                .toList();
    }

    private static boolean may(ConferenceAct act, Actor who) {
        if (act == ConferenceAct.SIGN_OFF) {
            return who.hasAny(Role.IT_SUPPORT, Role.CHIEF);
        }
        return OF_CHIEFS.contains(act) ? who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF) : mayPlan(who);
    }

    static boolean mayPlan(Actor who) {
        return who.hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }
}
