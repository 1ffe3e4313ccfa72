package vn.coordination.schedule.week.app;

import java.time.Instant;
import vn.coordination.shared.WorkingCalendar;

/** When the steps of a week are due, seen from now, and the calendar by which the time left is counted. */
public record DuesRow(
        Instant now, WorkingCalendar calendar, Instant drafts, Instant consolidation, Instant confirmation) {}
