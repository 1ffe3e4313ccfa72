package vn.coordination.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a rule set found.
 *
 * @param parametersRead the values the rules looked at, by key, as they stood
 */
public record Judgement(String ruleSet, Instant at, List<Ruling> rulings, Map<ParameterKey, Limit> parametersRead) {
    public Judgement {
        rulings = List.copyOf(rulings);
        parametersRead = Map.copyOf(parametersRead);
    }

    public boolean refused() {
        return !breaches().isEmpty();
    }

    public List<Breach> breaches() {
        return rulings.stream()
                .filter(Ruling.Broken.class::isInstance)
                .map(ruling -> ((Ruling.Broken) ruling).breach())
                .toList();
    }

    /** What let it pass, each once. */
    public List<Waiver> waivers() {
        return rulings.stream()
                .filter(Ruling.Waived.class::isInstance)
                .map(ruling -> ((Ruling.Waived) ruling).waiver())
                .distinct()
                .toList();
    }
}
