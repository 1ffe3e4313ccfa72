package vn.coordination.testkit;

import java.time.Instant;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Neighbour;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.Whereabouts;
import vn.coordination.shared.TimeSlot;

/**
 * Another slot's claim. Unless told otherwise: slot 7 of the Party Office holds leader 1 on Tuesday 1 December 2026,
 * 10:00–11:00, at {@link Places#HEADQUARTERS}, registered an hour before {@link Moments#NOW}.
 */
public final class NeighbourBuilder {
    public static final long SLOT = 7;

    private Office office = Office.PARTY_OFFICE;
    private Resource resource = Resource.person(1);
    private TimeSlot span = Moments.span(Moments.TUESDAY, "10:00", "11:00");
    private Whereabouts whereabouts = Places.HEADQUARTERS;
    private Instant registered = Moments.at("2026-11-26 09:00");
    private boolean held = true;

    public static NeighbourBuilder aNeighbour() {
        return new NeighbourBuilder();
    }

    public NeighbourBuilder at(String from, String to) {
        span = Moments.span(Moments.TUESDAY, from, to);
        return this;
    }

    public NeighbourBuilder at(Whereabouts where) {
        whereabouts = where;
        return this;
    }

    public NeighbourBuilder of(Office owner) {
        office = owner;
        return this;
    }

    public NeighbourBuilder holding(Resource claimed) {
        resource = claimed;
        return this;
    }

    /** It clashes itself and holds nothing: a mere wish. */
    public NeighbourBuilder wishing() {
        held = false;
        return this;
    }

    public NeighbourBuilder registered(Instant when) {
        registered = when;
        return this;
    }

    public TimeSlot span() {
        return span;
    }

    public Neighbour build() {
        return new Neighbour(SLOT, office, resource, span, whereabouts, Precedence.STANDING_BODY, registered, held);
    }
}
