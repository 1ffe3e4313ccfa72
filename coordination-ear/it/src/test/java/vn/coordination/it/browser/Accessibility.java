package vn.coordination.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;

/** What axe-core says of a page. */
public final class Accessibility {

    private Accessibility() {}

    public static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what axe-core finds on %s", page.url())
                .extracting(Accessibility::described)
                .isEmpty();
    }

    private static String described(Rule rule) {
        String nodes =
                rule.getNodes().stream().limit(5).map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n    " + nodes;
    }
}
