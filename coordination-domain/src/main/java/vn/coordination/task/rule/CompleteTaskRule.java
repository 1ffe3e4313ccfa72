package vn.coordination.task.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.task.OpeningFacts;

/** TK-01: a task has source (document and item), lead, coordinators, due date, product and supervising office. */
public final class CompleteTaskRule implements Rule<OpeningFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.TK_01;
    }

    @Override
    public List<Breach> breaches(OpeningFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        facts.missing().stream()
                .sorted()
                .map(part -> Breach.of(code(), Argument.term("task." + part)).at(part.field()))
                .forEach(breaches::add);
        if (facts.stranger()) {
            breaches.add(Breach.of(code(), "stranger").at("person"));
        }
        return breaches;
    }
}
