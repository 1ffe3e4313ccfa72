package vn.coordination.conference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import vn.coordination.schedule.DayHours;

/**
 * One day of a conference.
 *
 * @param slot the slot of the schedule that claims people and room for these hours
 */
@Embeddable
public record Sitting(@Embedded DayHours hours, long slot) implements Serializable {}
