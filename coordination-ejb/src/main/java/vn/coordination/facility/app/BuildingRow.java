package vn.coordination.facility.app;

import java.io.Serializable;
import vn.coordination.organisation.Validity;

/** A building and the group of sites it belongs to. */
public record BuildingRow(long id, String name, String siteGroup, Validity validity, int version)
        implements Serializable {}
