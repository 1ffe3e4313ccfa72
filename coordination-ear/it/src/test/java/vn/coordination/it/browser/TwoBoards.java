package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two open boards of one conference, compared point by point. */
record TwoBoards(Page one, Page two, int points) {
    private static final String STATES = "() => Object.fromEntries([...document.querySelectorAll('.point')]"
            + ".map(point => [point.dataset.code, point.dataset.state]))";

    /** Both come to show, by themselves, so many points in that state and no others. */
    void agree(String state, int count) {
        agree(state, count, "");
    }

    /** Both come to show, by themselves, that many points in the first state, the same ones, and all others in the other. */
    void agree(String state, int count, String other) {
        List.of(one, two)
                .forEach(page -> assertThat(page.locator(".point[data-state=" + state + "]"))
                        .hasCount(count));
        Map<String, Object> shown = states(one);
        assertThat(shown).hasSize(points).isEqualTo(states(two));
        shown.values().removeIf(state::equals);
        assertThat(shown).hasSize(points - count);
        assertThat(shown.values()).allMatch(other::equals);
    }

    /** Both come to say where the conference stands. */
    void stand(String word) {
        List.of(one, two).forEach(page -> assertThat(page.locator("#standing")).hasText(word));
    }

    private static Map<String, Object> states(Page page) {
        @SuppressWarnings("unchecked")
        Map<String, Object> states = (Map<String, Object>) page.evaluate(STATES);
        return new TreeMap<>(states);
    }
}
