package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/** A body with the level of precedence its meetings have by default (SC-07). */
public record BodyRow(
        long id,
        String code,
        Office office,
        Names names,
        int precedence,
        Aliases aliases,
        Validity validity,
        int version)
        implements Serializable {}
