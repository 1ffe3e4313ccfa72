package vn.coordination.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.Waiver;

/**
 * Given these facts and parameters, a rule is kept, broken in this way, not applicable, or waived. Asks through a rule
 * set, as the product does; says nothing of the wording, so that texts may change freely.
 */
public final class RuleVerifier<F> {
    private final Rule<? super F> rule;
    private final F facts;
    private final List<Waiver> waivers = new ArrayList<>();
    private Parameters parameters = StandardParameters.standardParameters();

    private RuleVerifier(Rule<? super F> rule, F facts) {
        this.rule = rule;
        this.facts = facts;
    }

    public static <F> RuleVerifier<F> judging(Rule<? super F> rule, F facts) {
        return new RuleVerifier<>(rule, facts);
    }

    public RuleVerifier<F> when(ParameterKey key, String value) {
        parameters = StandardParameters.aSnapshot().with(key, value).build();
        return this;
    }

    public RuleVerifier<F> withWaiver(String reason) {
        waivers.add(new Waiver(rule.code(), 3, reason, Moments.NOW));
        return this;
    }

    public void isKept() {
        assertThat(rulings()).containsExactly(new Ruling.Kept(rule.code()));
    }

    public void isNotApplicable() {
        assertThat(rulings()).containsExactly(new Ruling.NotApplicable(rule.code()));
    }

    /** Broken once, in the code's only way. */
    public void isBroken(Argument... arguments) {
        isBrokenAs("", arguments);
    }

    /** Broken once, in the given way. */
    public void isBrokenAs(String variant, Argument... arguments) {
        assertThat(broken()).as("one breach").hasSize(1);
        Breach breach = broken().get(0);
        assertThat(breach.code()).isEqualTo(rule.code());
        assertThat(breach.variant()).as("variant").isEqualTo(variant);
        assertThat(breach.arguments()).as("arguments").containsExactly(arguments);
    }

    /** Broken in as many ways, in this order. */
    public void isBrokenAsAll(String... variants) {
        assertThat(broken()).extracting(Breach::variant).containsExactly(variants);
    }

    /** Every breach stands at one of these fields of the form. */
    public void isBrokenAt(String... fields) {
        assertThat(broken()).extracting(Breach::field).containsExactly(fields);
    }

    public void isWaived() {
        assertThat(rulings()).isNotEmpty().allSatisfy(ruling -> {
            assertThat(ruling).isInstanceOf(Ruling.Waived.class);
            assertThat(ruling.code()).isEqualTo(rule.code());
        });
    }

    private List<Breach> broken() {
        List<Ruling> rulings = rulings();
        assertThat(rulings).as("all rulings are breaches").allMatch(Ruling.Broken.class::isInstance);
        return rulings.stream().map(ruling -> ((Ruling.Broken) ruling).breach()).toList();
    }

    private List<Ruling> rulings() {
        return RuleSet.<F>of("verified", List.of(rule))
                .judge(facts, parameters, waivers, Moments.NOW)
                .rulings();
    }
}
