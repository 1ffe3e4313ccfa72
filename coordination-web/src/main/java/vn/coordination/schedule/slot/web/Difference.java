package vn.coordination.schedule.slot.web;

import java.io.Serializable;

/** A field that two versions of a slot have differently. */
public record Difference(String field, String mine, String theirs) implements Serializable {}
