package vn.coordination.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One value of several that are stored together: {@code part=CHAIR person=12, part=REQUIRED person=13}. */
record TrailPart(String name, String value) {
    /** Only these begin a part: what people write may itself hold blanks, commas and signs of equality. */
    private static final Pattern BEGINNING = Pattern.compile("(^|, | )"
            + "(code|hours|minutes|office|part|person|pieces|reporter|resource|since|slot|standsInFor|title)=");

    private static final Pattern NESTED = Pattern.compile("\\w+\\[(\\w+=.*)]");
    private static final Pattern OF_NESTED = Pattern.compile("\\w+=([^,]*)");

    /** @return the parts of each value; nothing when it is stored as one piece */
    static List<List<TrailPart>> of(String stored) {
        if (!BEGINNING.matcher(stored).lookingAt()) {
            return List.of();
        }
        List<MatchResult> beginnings = BEGINNING.matcher(stored).results().toList();
        List<List<TrailPart>> values = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            MatchResult part = beginnings.get(i);
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1).start() : stored.length();
            if (!part.group(1).equals(" ")) {
                values.add(new ArrayList<>());
            }
            values.get(values.size() - 1).add(new TrailPart(part.group(2), stored.substring(part.end(), end)));
        }
        return values;
    }

    /** What is stored within, one after the other: {@code DayHours[day=2026-12-01, starts=08:00, ends=10:00]}. */
    List<String> values() {
        Matcher nested = NESTED.matcher(value);
        return nested.matches()
                ? OF_NESTED
                        .matcher(nested.group(1))
                        .results()
                        .map(inner -> inner.group(1))
                        .toList()
                : List.of(value);
    }
}
