package vn.coordination.simulation.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.MissingParameter;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.MissingFact;
import vn.coordination.rule.app.Replayed;
import vn.coordination.rule.app.StoredRulings;

/**
 * Judges stored facts anew, one judgement at a time and each for itself: what an act would have changed for the next one
 * is not known. Both sides are judged by today's rules, so that a difference comes from the values alone.
 */
final class Replay {
    private static final Set<String> SINGLE =
            Arrays.stream(RuleCode.values()).map(RuleCode::printed).collect(Collectors.toUnmodifiableSet());

    private final Function<String, Optional<Replayed<?>>> rules;
    private final ReplayedValues values;

    Replay(Function<String, Optional<Replayed<?>>> rules, ReplayedValues values) {
        this.rules = rules;
        this.values = values;
    }

    Verdict judge(StoredCase stored) {
        Optional<Replayed<?>> replayed = rules.apply(stored.ruleSet());
        if (replayed.isEmpty()) {
            return SINGLE.contains(stored.ruleSet()) ? new Verdict.Single() : new Verdict.Undecidable(stored.ruleSet());
        }
        try {
            return judge(stored, replayed.get());
        } catch (MissingFact missing) {
            return new Verdict.Undecidable(missing.fact());
        } catch (MissingParameter missing) {
            return new Verdict.Undecidable(missing.key().name());
        } catch (IllegalArgumentException | ClassCastException unreadable) {
            // a word that the application no longer knows, or another type than today's
            return new Verdict.Undecidable(replayed.get().type().getSimpleName());
        }
    }

    private Verdict judge(StoredCase stored, Replayed<?> replayed) {
        ReplayedValues.Pair pair = values.of(stored);
        Record facts = replayed.facts(parse(stored.facts()), stored.factsVersion());
        Collection<Waiver> waivers = waivers(stored);
        Judgement before = replayed.judge(facts, pair.recorded(), waivers, stored.at());
        Judgement after = replayed.judge(facts, pair.changed(), waivers, stored.at());
        boolean otherwise =
                before.refused() != stored.refused() || !touched(before).equals(stored.codes());
        return new Verdict.Decided(codes(before), codes(after), before.refused(), after.refused(), otherwise);
    }

    /** Whoever lifted a gate then would have lifted it under the other value as well. */
    private static Collection<Waiver> waivers(StoredCase stored) {
        if (stored.rulings().isEmpty()) {
            return List.of();
        }
        return StoredRulings.read(stored.rulings()).stream()
                .filter(Ruling.Waived.class::isInstance)
                .map(ruling -> ((Ruling.Waived) ruling).waiver())
                .toList();
    }

    private static Set<String> codes(Judgement judgement) {
        return judgement.breaches().stream()
                .map(Breach::code)
                .map(RuleCode::printed)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> touched(Judgement judgement) {
        return judgement.rulings().stream()
                .filter(ruling -> ruling instanceof Ruling.Broken || ruling instanceof Ruling.Waived)
                .map(ruling -> ruling.code().printed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
