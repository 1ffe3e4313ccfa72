package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;

/** One of the three offices as it is today. */
public record OfficeRow(long id, Office office, Names names, String badge, String contact, String phone, int version)
        implements Serializable {}
