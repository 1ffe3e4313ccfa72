package vn.coordination.identity;

import vn.coordination.organisation.Office;

/**
 * Who speaks for an office.
 *
 * @param actingFor the chief in whose place; null for the chief himself
 */
public record Speaker(Office office, long person, Long actingFor) {}
