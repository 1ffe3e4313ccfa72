package vn.coordination.coordination;

import vn.coordination.organisation.Office;

/**
 * A post for coordination that nobody holds.
 *
 * @param area number of the chapter
 * @param deputy whether it is the deputy's
 */
public record EmptyPost(Office office, int area, boolean deputy) {}
