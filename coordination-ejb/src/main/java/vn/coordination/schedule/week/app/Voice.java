package vn.coordination.schedule.week.app;

import java.io.Serializable;

/**
 * Whether somebody speaks for an office.
 *
 * @param actingFor person of the chief in whose place a deputy speaks; null for the chief himself
 */
public record Voice(boolean maySpeak, Long actingFor) implements Serializable {}
