package vn.coordination.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ordered rules of one action. All are judged, so that the user sees every breach at once. */
public final class RuleSet<F> {
    private final String name;
    private final List<Rule<? super F>> rules;

    private RuleSet(String name, List<Rule<? super F>> rules) {
        this.name = name;
        this.rules = List.copyOf(rules);
    }

    public static <F> RuleSet<F> of(String name, List<Rule<? super F>> rules) {
        return new RuleSet<>(name, rules);
    }

    public Judgement judge(F facts, Parameters parameters, Collection<Waiver> waivers, Instant at) {
        Parameters read = parameters.reading();
        List<Ruling> rulings = new ArrayList<>();
        for (Rule<? super F> rule : rules) {
            rulings.addAll(rule(rule, facts, read, waivers));
        }
        return new Judgement(name, at, rulings, read.asRead());
    }

    private List<Ruling> rule(Rule<? super F> rule, F facts, Parameters parameters, Collection<Waiver> waivers) {
        if (!rule.appliesTo(facts)) {
            return List.of(new Ruling.NotApplicable(rule.code()));
        }
        List<Breach> breaches = rule.breaches(facts, parameters);
        if (breaches.isEmpty()) {
            return List.of(new Ruling.Kept(rule.code()));
        }
        return breaches.stream().map(breach -> waived(breach, waivers)).toList();
    }

    private Ruling waived(Breach breach, Collection<Waiver> waivers) {
        Optional<Waiver> waiver =
                waivers.stream().filter(w -> w.code() == breach.code()).findFirst();
        return waiver.<Ruling>map(w -> new Ruling.Waived(breach, w)).orElseGet(() -> new Ruling.Broken(breach));
    }

    public String name() {
        return name;
    }

    public List<Rule<? super F>> rules() {
        return rules;
    }
}
