package vn.coordination.regulation.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.regulation.HoursContent;

/** Office hours from a date on. */
public record HoursRow(LocalDate from, HoursContent hours) implements Serializable {}
