package vn.coordination.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each entry stands in the regulation in force on one date. Complete, as {@link Parameters} are. */
public final class Articles {
    private final Map<RuleCode, String> places;

    /** @param places article and clause by code, e.g. {@code 6.2} */
    public Articles(LocalDate asOf, Map<RuleCode, String> places) {
        List<RuleCode> missing = Arrays.stream(RuleCode.values())
                .filter(code -> !places.containsKey(code))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingArticle(asOf, missing);
        }
        this.places = new EnumMap<>(places);
    }

    /** Article and clause, e.g. {@code 6.2}. */
    public String of(RuleCode code) {
        return places.get(code);
    }
}
