package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Optional;
import vn.coordination.schedule.imports.Proposal;

/** The question when a row begins or ends, with times that are proposed and never taken by themselves. */
public class AskedTimes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String row;
    private final LocalTime proposedStart;
    private final LocalTime proposedEnd;
    private boolean askStart;
    private boolean askEnd;
    private LocalTime starts;
    private LocalTime ends;

    /** @param row the row in a few words, so that one sees what is asked about */
    AskedTimes(int line, String row, Proposal.Times proposal) {
        this.line = line;
        this.row = row;
        this.proposedStart = proposal.starts();
        this.proposedEnd = proposal.ends();
    }

    AskedTimes asking(boolean start, boolean end) {
        askStart |= start;
        askEnd |= end;
        return this;
    }

    /** In a later file, where the row may stand on another line. */
    boolean asksAgain(AskedTimes earlier) {
        return row.equals(earlier.row);
    }

    void answerAs(AskedTimes earlier) {
        starts = earlier.starts;
        ends = earlier.ends;
    }

    Optional<LocalTime> startAnswer() {
        return Optional.ofNullable(starts);
    }

    Optional<LocalTime> endAnswer() {
        return Optional.ofNullable(ends);
    }

    public int getLine() {
        return line;
    }

    public String getRow() {
        return row;
    }

    public LocalTime getProposedStart() {
        return proposedStart;
    }

    public LocalTime getProposedEnd() {
        return proposedEnd;
    }

    public boolean isAskStart() {
        return askStart;
    }

    public boolean isAskEnd() {
        return askEnd;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }
}
