package vn.coordination.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe-core says of a page. Its own builder opens a second page each time, to put the results of foreign frames
 * together, and brings home everything that is in order: the product has no frames, and only violations are asked for.
 */
public final class Accessibility {
    private static final String AXE = script(AxeBuilder.class, "/axe.min.js");
    private static final String VIOLATIONS = script(Accessibility.class, "violations.js");

    /** A colour on its way from one to another has a contrast that nobody reads. */
    private static final String SETTLED = """
            () => !document.querySelector('.ui-state-loading') && document.getAnimations().every(each =>
                each.playState !== 'running' || each.effect.getComputedTiming().iterations === Infinity)""";

    private Accessibility() {}

    public static void assertAccessible(Page page) {
        page.waitForCondition(() -> (Boolean) page.evaluate(SETTLED));
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(VIOLATIONS))
                .as("what axe-core finds on %s", page.url())
                .isEmpty();
    }

    private static String script(Class<?> beside, String name) {
        try (InputStream script = beside.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
