package vn.coordination.identity.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.identity.PasswordFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** SS-05: a password is long enough, of all four kinds of signs, a new one, and chosen by who knows the current one. */
public final class StrongPasswordRule implements Rule<PasswordFacts> {
    private static final int CLASSES = 4;

    @Override
    public RuleCode code() {
        return RuleCode.SS_05;
    }

    @Override
    public List<Breach> breaches(PasswordFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        int shortest = parameters.count(ParameterKey.SS_05_PASSWORD_LENGTH);
        if (!facts.current()) {
            breaches.add(Breach.of(code(), "current").at("current"));
        }
        if (facts.length() < shortest) {
            breaches.add(Breach.of(code(), "length", Argument.number(shortest)).at("chosen"));
        }
        if (facts.classes() < CLASSES) {
            breaches.add(Breach.of(code(), "classes").at("chosen"));
        }
        if (facts.holdsLogin()) {
            breaches.add(Breach.of(code(), "login").at("chosen"));
        }
        if (facts.unchanged()) {
            breaches.add(Breach.of(code(), "unchanged").at("chosen"));
        }
        int barred = parameters.count(ParameterKey.SS_05_HISTORY);
        if (facts.used() > 0 && facts.used() <= barred) {
            breaches.add(Breach.of(code(), "reused", Argument.number(barred)).at("chosen"));
        }
        return breaches;
    }
}
