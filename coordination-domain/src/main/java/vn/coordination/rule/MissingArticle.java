package vn.coordination.rule;

import java.time.LocalDate;
import java.util.List;

/** No version of the regulation is in force on a date, or the one that is has no article for an entry. */
public class MissingArticle extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public MissingArticle(LocalDate asOf, List<RuleCode> codes) {
        super("no article in force on " + asOf + " for " + codes);
    }
}
