package vn.coordination.audit.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.coordination.audit.Subject;

/**
 * A judgement as it is stored; what the texts mean is known to the feature that judges.
 *
 * @param codes printed codes that were broken or waived
 * @param facts JSON of ids, times and flags
 * @param rulings JSON, one object per rule
 * @param parameters JSON of the values that were read
 * @param regulation number of the version of the regulation they stood in; null before the first
 */
public record JudgementRow(
        UUID id,
        Instant at,
        String ruleSet,
        Subject subject,
        boolean refused,
        List<String> codes,
        int factsVersion,
        String facts,
        String rulings,
        String parameters,
        Integer regulation) {
    public JudgementRow {
        codes = List.copyOf(codes);
    }

    JudgementRow about(Subject other) {
        return new JudgementRow(
                id, at, ruleSet, other, refused, codes, factsVersion, facts, rulings, parameters, regulation);
    }
}
