package vn.coordination.conference.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.organisation.Office;

/**
 * Which conferences a list shows.
 *
 * @param from first day, local to the city
 * @param to last day, that day included
 * @param kind null = any
 * @param lead null = any
 */
public record ConferenceFilter(LocalDate from, LocalDate to, ConferenceKind kind, Office lead)
        implements Serializable {}
