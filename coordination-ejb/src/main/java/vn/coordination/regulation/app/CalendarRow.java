package vn.coordination.regulation.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.regulation.DayContent;

/** A day of the calendar that is not what its weekday says. */
public record CalendarRow(LocalDate date, DayContent content, int version) implements Serializable {}
