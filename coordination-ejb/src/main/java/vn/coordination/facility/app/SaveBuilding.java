package vn.coordination.facility.app;

import java.io.Serializable;
import vn.coordination.organisation.Validity;

/**
 * A building as its keeper wants it to stand.
 *
 * @param id null for a new one
 */
public record SaveBuilding(Long id, int version, String name, String siteGroup, Validity validity)
        implements Serializable {}
