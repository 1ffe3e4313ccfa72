package vn.coordination.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.Sources;

/** Where each code stands in the first version of the model regulation, as its migration has it. */
record ModelArticles(Map<RuleCode, String> places) {
    private static final String MIGRATION =
            "coordination-ejb/src/main/resources/db/migration/V0032__regulation_version_one.sql";
    private static final Pattern CLAUSE = Pattern.compile("\\(1, (\\d+), (\\d+), '([A-Z]{2}-\\d{2})'\\)");

    static ModelArticles seeded() {
        Map<RuleCode, String> places = new EnumMap<>(RuleCode.class);
        for (MatchResult found : CLAUSE.matcher(Sources.text(Sources.top().resolve(MIGRATION)))
                .results()
                .toList()) {
            places.put(RuleCode.of(found.group(3)), found.group(1) + "." + found.group(2));
        }
        return new ModelArticles(places);
    }

    String of(RuleCode code) {
        return places.get(code);
    }
}
