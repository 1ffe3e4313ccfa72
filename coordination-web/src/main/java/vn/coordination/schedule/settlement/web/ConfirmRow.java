package vn.coordination.schedule.settlement.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.web.SlotLine;

/** A row of the consolidated week with the word of each office and what becomes of it. */
public record ConfirmRow(SlotLine line, List<Verdict> verdicts, String look, String result, boolean mayObject)
        implements Serializable {
    /** @param reason of an objection; empty when there is none or the reader may not open the row */
    public record Verdict(Office office, String look, String word, String reason) implements Serializable {}
}
