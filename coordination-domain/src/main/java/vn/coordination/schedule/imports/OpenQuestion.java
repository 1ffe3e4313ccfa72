package vn.coordination.schedule.imports;

import java.util.List;

/**
 * A question to the user, asked once for all rows that share it.
 *
 * @param subject the text asked about, empty for what is simply missing
 * @param lines the rows concerned; only one where the answer differs from row to row
 */
public record OpenQuestion(
        ProblemKind kind, ImportColumn column, String subject, Proposal proposal, List<Integer> lines) {
    public OpenQuestion {
        lines = List.copyOf(lines);
    }
}
