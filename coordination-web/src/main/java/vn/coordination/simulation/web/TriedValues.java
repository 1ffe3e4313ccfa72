package vn.coordination.simulation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/**
 * The values to be tried as they stand in an address: {@code SC_05_TRAVEL_SAME_SITES:45 MINUTES;…}. So a draft of the
 * regulation needs no more than a link to have its values tried.
 */
final class TriedValues {
    private static final String BETWEEN = ";";
    private static final String OF = ":";

    private TriedValues() {}

    /** What cannot be read is left out: whoever follows an old link sees which values are there. */
    static Map<ParameterKey, Limit> parse(String address) {
        Map<ParameterKey, Limit> values = new LinkedHashMap<>();
        if (address != null) {
            Stream.of(address.split(BETWEEN)).forEach(one -> add(values, one));
        }
        return values;
    }

    private static void add(Map<ParameterKey, Limit> values, String one) {
        int colon = one.indexOf(OF);
        try {
            ParameterKey key =
                    ParameterKey.valueOf(one.substring(0, Math.max(colon, 0)).strip());
            Limit limit = Limit.parse(one.substring(colon + 1).strip());
            if (key.units().contains(limit.unit())) {
                values.put(key, limit);
            }
        } catch (IllegalArgumentException unreadable) {
            // not a number of the regulation, or not a value
        }
    }

    static String format(Map<ParameterKey, Limit> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + OF + value.getValue())
                .collect(Collectors.joining(BETWEEN));
    }
}
