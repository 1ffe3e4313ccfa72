package vn.coordination.conference.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;

/** What a reader is offered to do with a conference; the service decides again. */
public final class OfferedConferenceActs {
    private static final Set<ConferenceAct> OF_CHIEFS = EnumSet.of(ConferenceAct.APPROVE);
    private static final Set<ConferenceState> AT_THE_DOOR =
            EnumSet.of(ConferenceState.READY, ConferenceState.RUNNING, ConferenceState.HELD);

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

    /** The list of delegates is kept by the lead office. */
    public static boolean mayKeepList(ConferenceView view, Actor who) {
        return who.isOf(view.lead()) && (mayPlan(who) || who.has(Role.SPECIALIST));
    }

    /** People are received, or mistakes about them mended. */
    public static boolean mayReceive(ConferenceView view, Actor who) {
        return AT_THE_DOOR.contains(view.state()) && mayKeepList(view, who);
    }

    public static boolean mayPlan(Actor who) {
        return who.hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }
}
