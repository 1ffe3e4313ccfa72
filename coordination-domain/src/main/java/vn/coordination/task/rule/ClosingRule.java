package vn.coordination.task.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.task.ActFacts;
import vn.coordination.task.TaskAct;

/**
 * TK-05: the lead reports a task as done with a numbered product document; the supervising office, and nobody else, accepts it
 * by another hand than the one that did or reported it. Sending back and cancelling need a reason.
 */
public final class ClosingRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.TK_05;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        return facts.act() == TaskAct.REPORT ? reporting(facts) : closing(facts);
    }

    private List<Breach> reporting(ActFacts facts) {
        List<Breach> breaches = new ArrayList<>();
        if (!facts.act().possible(facts.state())) {
            breaches.add(Breach.of(code(), "reported"));
        }
        if (facts.office() != facts.lead()) {
            breaches.add(Breach.of(code(), "lead", Argument.office(facts.lead().code())));
        }
        if (!facts.numbered()) {
            breaches.add(Breach.of(code(), "number").at("number"));
        }
        if (facts.on().filter(day -> !day.isAfter(facts.today())).isEmpty()) {
            breaches.add(Breach.of(code(), "date").at("on"));
        }
        return breaches;
    }

    private List<Breach> closing(ActFacts facts) {
        List<Breach> breaches = new ArrayList<>();
        if (!facts.act().possible(facts.state())) {
            breaches.add(Breach.of(code(), "state"));
        }
        if (facts.office() != facts.supervisor()) {
            breaches.add(Breach.of(
                    code(), "office", Argument.office(facts.supervisor().code())));
        }
        if (facts.act() == TaskAct.ACCEPT && facts.ownWork()) {
            breaches.add(Breach.of(code(), "self"));
        }
        if (facts.act() != TaskAct.ACCEPT && !facts.reasoned()) {
            breaches.add(Breach.of(code(), "reason").at("reason"));
        }
        return breaches;
    }
}
