package vn.coordination.breach.app;

import java.io.Serializable;
import java.time.Instant;

/** A word of the office concerned. */
public record NoteRow(Instant at, String office, String author, String words) implements Serializable {}
