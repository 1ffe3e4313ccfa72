package vn.coordination.regulation.web;

import java.util.List;
import java.util.Set;
import vn.coordination.organisation.Text;
import vn.coordination.rule.Approver;
import vn.coordination.rule.Gaps;
import vn.coordination.rule.Grade;
import vn.coordination.rule.Mode;
import vn.coordination.rule.RuleCode;

/**
 * One clause as the page shows it.
 *
 * @param breaches how often it was broken in the period
 */
public record ClauseLine(
        int number, RuleCode code, String title, String source, List<NumberLine> numbers, long breaches) {
    public String printed() {
        return code.printed();
    }

    public boolean inForce() {
        return !Gaps.has(code);
    }

    public Set<Mode> modes() {
        return code.modes();
    }

    public Approver approver() {
        return code.approver().orElse(null);
    }

    public Set<Grade> grades() {
        return code.grades();
    }

    /** @param folded as {@link Text#folded} makes it */
    boolean holds(String folded) {
        return Text.folded(code.printed() + " " + title + " " + source).contains(folded);
    }
}
