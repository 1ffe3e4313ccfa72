package vn.coordination.conference.point.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.app.PointTotals;

/** What is left to be done at the points before the next step of their conference, and where on the board it is done. */
@Named
@RequestScoped
public class PointsLeftPage {
    /** How many points stand against the act, by the filter that shows them. */
    public List<Map.Entry<BoardFilter, Integer>> of(ConferenceAct act, PointTotals points) {
        if (act == null || points == null) {
            return List.of();
        }
        Map<BoardFilter, Integer> left = new EnumMap<>(BoardFilter.class);
        if (act == ConferenceAct.DECLARE_READY || act == ConferenceAct.OPEN) {
            left.put(BoardFilter.INCOMPLETE, points.incomplete());
            left.put(BoardFilter.UNTESTED, points.untested());
        }
        if (act == ConferenceAct.SIGN_OFF || act == ConferenceAct.OPEN) {
            left.put(BoardFilter.UNCONNECTED, points.unconnected());
        }
        left.values().removeIf(number -> number == 0);
        return List.copyOf(left.entrySet());
    }
}
