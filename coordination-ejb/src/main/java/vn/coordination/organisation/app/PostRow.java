package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/** A post that somebody holds or held. */
public record PostRow(
        long id,
        long person,
        Office office,
        Names title,
        boolean leader,
        int boardRank,
        Aliases aliases,
        Validity validity,
        boolean held,
        int version)
        implements Serializable {}
