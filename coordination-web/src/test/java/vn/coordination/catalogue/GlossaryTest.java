package vn.coordination.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.testkit.Sources;

/** The glossary names types that exist, and gives each Vietnamese term once. */
class GlossaryTest {
    private static final String PAGE = Sources.text(Sources.top().resolve("docs/glossary.md"));
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| .+ \\| .+ \\| (`.+`) \\|$");
    private static final Pattern TYPE = Pattern.compile("`(\\w+)`");

    @Test
    @DisplayName("every type the glossary names exists")
    void typesExist() {
        Set<String> types = Sources.main().stream().map(Sources::type).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = ROW.matcher(PAGE)
                .results()
                .flatMap(row -> TYPE.matcher(row.group(2)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(50).allMatch(types::contains);
    }

    @Test
    @DisplayName("each Vietnamese term stands once")
    void termsOnce() {
        TreeMap<String, Long> terms = ROW.matcher(PAGE)
                .results()
                .collect(Collectors.groupingBy(row -> row.group(1), TreeMap::new, Collectors.counting()));
        assertThat(terms)
                .isNotEmpty()
                .allSatisfy((term, times) -> assertThat(times).as(term).isEqualTo(1));
    }
}
