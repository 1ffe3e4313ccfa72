package vn.coordination.logistics;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.conference.ConferenceKind;

/** What a conference of a kind usually needs, so that nothing is forgotten; nobody has to order it. */
public final class ServiceChecklist {
    private ServiceChecklist() {}

    public static Set<ServiceKind> of(ConferenceKind kind) {
        EnumSet<ServiceKind> needed = EnumSet.of(ServiceKind.ROOM_SET_UP, ServiceKind.EQUIPMENT);
        needed.addAll(
                switch (kind) {
                    case PLENUM, COUNCIL_SESSION -> EnumSet.allOf(ServiceKind.class);
                    case QUARTERLY -> EnumSet.of(ServiceKind.GUESTS, ServiceKind.MEALS, ServiceKind.SECURITY);
                    case THEMATIC -> EnumSet.of(ServiceKind.GUESTS, ServiceKind.CAR);
                    case STANDING_COMMITTEE, COMMITTEE_SITTING -> EnumSet.of(ServiceKind.GUESTS);
                    case STANDING_BODY -> EnumSet.noneOf(ServiceKind.class);
                });
        return Collections.unmodifiableSet(needed);
    }
}
