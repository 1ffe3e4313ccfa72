package vn.coordination.petition;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;

/** Keeps the clocks of a petition as the service does, in memory: one for each start, replaced when the start moves. */
final class KeptClocks {
    /** Of each rule and office, by their starts, whether they run. */
    private final Map<Line, Map<Instant, Boolean>> lines = new HashMap<>();

    private record Line(PetitionClock rule, Office office) {}

    void keep(Petition petition) {
        for (Office office : Office.values()) {
            ClockFacts facts = ClockFacts.of(petition, office, Optional.empty());
            PetitionClocks.ALL.forEach(rule -> keep(rule, facts));
        }
    }

    private void keep(PetitionClock rule, ClockFacts facts) {
        Optional<Instant> starts = rule.starts(facts);
        Map<Instant, Boolean> line = lines.computeIfAbsent(new Line(rule, facts.office()), first -> new HashMap<>());
        line.replaceAll((start, runs) -> runs && starts.equals(Optional.of(start)));
        starts.ifPresent(start -> {
            boolean runs = line.getOrDefault(start, true) || rule.runsAgain();
            line.put(start, runs && rule.ended(facts).isEmpty());
        });
    }

    /** @param suspended the clocks of a settlement stand still */
    Set<Role> running(boolean suspended) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().containsValue(true))
                .map(line -> line.getKey().rule())
                .filter(rule -> !suspended || !PetitionClocks.SETTLEMENTS.contains(rule))
                .map(rule -> rule.duty((ClockFacts) null))
                .collect(Collectors.toSet());
    }
}
