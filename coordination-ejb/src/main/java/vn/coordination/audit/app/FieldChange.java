package vn.coordination.audit.app;

import java.io.Serializable;

/** One field before and after; null where there was nothing. */
public record FieldChange(String field, String before, String after) implements Serializable {}
