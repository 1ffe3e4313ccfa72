package vn.coordination.conference.delegate.app;

import java.io.Serializable;

/** A unit on a list, and how many it sends who have not excused themselves. */
public record UnitRow(String unit, long delegates) implements Serializable {}
