package vn.coordination.regulation.web;

import java.time.Instant;
import java.util.List;

/**
 * One judgement against an entry in words.
 *
 * @param slot the slot it was about, if the reader may hear of it; else null
 * @param sentences why; none for a record of another office
 */
public record BreachedLine(Instant at, String office, boolean refused, String slot, List<String> sentences) {}
