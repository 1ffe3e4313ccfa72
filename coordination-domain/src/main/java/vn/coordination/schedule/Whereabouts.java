package vn.coordination.schedule;

import java.time.Duration;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;

/**
 * Where somebody is, as far as the way to the next event is concerned.
 *
 * @param building key of the building, or of an outside place by its name
 * @param sites key of the group of sites the building belongs to; empty for an outside place
 */
public record Whereabouts(String building, String sites) {

    /** The time a person needs between two events (SC-05). */
    public Duration travelTo(Whereabouts other, Parameters parameters) {
        if (building.equals(other.building)) {
            return parameters.minutes(ParameterKey.SC_05_TRAVEL_SAME_BUILDING);
        }
        return !sites.isEmpty() && sites.equals(other.sites)
                ? parameters.minutes(ParameterKey.SC_05_TRAVEL_SAME_SITES)
                : parameters.minutes(ParameterKey.SC_05_TRAVEL_ELSEWHERE);
    }
}
