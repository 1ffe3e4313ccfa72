package vn.coordination.conference.paper.app;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who is to read a paper, or has opened it.
 *
 * @param at when first; null = not yet
 */
public record ReaderRow(String name, Instant at) implements Serializable {}
