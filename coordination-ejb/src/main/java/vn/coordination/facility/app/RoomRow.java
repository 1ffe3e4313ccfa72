package vn.coordination.facility.app;

import java.io.Serializable;
import java.util.Set;
import vn.coordination.facility.Equipment;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/**
 * A room with where it lies.
 *
 * @param setUpMinutes null = the regulation's value (FL-02)
 */
public record RoomRow(
        long id,
        String name,
        long building,
        String buildingName,
        String siteGroup,
        Office office,
        int capacity,
        Set<Equipment> equipment,
        Integer setUpMinutes,
        Aliases aliases,
        Validity validity,
        int version)
        implements Serializable {}
