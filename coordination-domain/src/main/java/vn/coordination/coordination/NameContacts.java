package vn.coordination.coordination;

import vn.coordination.organisation.Office;

/**
 * An office names its contact and his deputy in an area.
 *
 * @param contact person
 * @param deputy person
 * @param seen version of the pair that was there; {@link #NONE} when there was none
 */
public record NameContacts(Office office, int area, long contact, long deputy, int seen) {
    public static final int NONE = -1;
}
