package vn.coordination.facility.app;

import java.io.Serializable;
import vn.coordination.facility.Room;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/**
 * A room as its keeper wants it to stand.
 *
 * @param id null for a new one
 */
public record SaveRoom(
        Long id,
        int version,
        long building,
        String name,
        Office office,
        Room.Fitting fitting,
        Aliases aliases,
        Validity validity)
        implements Serializable {}
