package vn.coordination.amendment;

import java.time.LocalDate;
import vn.coordination.organisation.Names;

/**
 * The name of a draft, and the day from which it is meant to be in force.
 *
 * @param seen version of the draft, as its reader saw it
 */
public record HeadDraft(long draft, Names names, LocalDate date, int seen) {}
