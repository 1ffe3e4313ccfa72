package vn.coordination.testkit;

import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.StartDeadline;
import vn.coordination.regulation.Term;
import vn.coordination.rule.RuleCode;

/** A clock of the Council Office, running from Monday 16 November 2026 09:00 for five working days. */
public final class DeadlineBuilder {
    private Instant started = at("2026-11-16 09:00");
    private Term term = Terms.workingDays(5);

    private DeadlineBuilder() {}

    public static DeadlineBuilder aDeadline() {
        return new DeadlineBuilder();
    }

    public DeadlineBuilder from(String dateAndTime) {
        started = at(dateAndTime);
        return this;
    }

    public DeadlineBuilder of(Term other) {
        term = other;
        return this;
    }

    public Deadline build() {
        StartDeadline command = new StartDeadline(
                RuleCode.SC_01,
                ClockKind.ANSWER,
                new Subject("Week", "2026-W48"),
                Office.COUNCIL_OFFICE,
                null,
                Role.SCHEDULE_COORDINATOR,
                Office.PARTY_OFFICE,
                started,
                term,
                false);
        return new Deadline(command, Calendars.standardCalendar());
    }
}
