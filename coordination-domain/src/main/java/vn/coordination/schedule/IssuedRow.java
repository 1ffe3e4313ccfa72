package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.coordination.audit.Untrailed;
import vn.coordination.shared.IsoWeek;

/** One row of one issued version, as it was issued. Written once. */
@Entity
@Table(name = "issued_row")
@Untrailed("a copy made at issue, which is trailed on the week")
public class IssuedRow {
    /** Why the row stands in this version. */
    public enum Mark {
        UNCHANGED,
        CHANGED,
        CANCELLED,
        /** Not settled at the cut-off: listed, not issued. */
        UNSETTLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "week")
    private String week;

    @Column(name = "issue_number")
    private int issueNumber;

    @Column(name = "slot")
    private long slot;

    @Column(name = "slot_version")
    private int slotVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "mark")
    private Mark mark;

    /** The issue in which the row last changed. */
    @Column(name = "changed_in")
    private int changedIn;

    /** The row's content as JSON of ids, times and words, as issued. */
    @Column(name = "content")
    private String content;

    /** Of the last change; null until the row changes. */
    @Embedded
    private ChangeNote note;

    protected IssuedRow() {}

    public IssuedRow(
            IsoWeek week,
            int issueNumber,
            long slot,
            int slotVersion,
            Mark mark,
            int changedIn,
            String content,
            ChangeNote note) {
        this.week = week.toString();
        this.issueNumber = issueNumber;
        this.slot = slot;
        this.slotVersion = slotVersion;
        this.mark = mark;
        this.changedIn = changedIn;
        this.content = content;
        this.note = note;
    }

    /** The same row in a later version that leaves it alone. */
    public IssuedRow carriedInto(IsoWeek sameWeek, int laterIssue) {
        Mark carried = mark == Mark.CHANGED ? Mark.UNCHANGED : mark;
        return new IssuedRow(sameWeek, laterIssue, slot, slotVersion, carried, changedIn, content, note);
    }

    /** The same row in a later version that strikes it out. */
    public IssuedRow struckIn(IsoWeek sameWeek, int laterIssue, ChangeNote why) {
        return new IssuedRow(sameWeek, laterIssue, slot, slotVersion, Mark.CANCELLED, laterIssue, content, why);
    }

    public long slot() {
        return slot;
    }

    public int slotVersion() {
        return slotVersion;
    }

    public Mark mark() {
        return mark;
    }

    public int changedIn() {
        return changedIn;
    }

    public String content() {
        return content;
    }

    public ChangeNote note() {
        return note;
    }
}
