package vn.coordination.organisation.app;

import java.io.Serializable;
import java.util.List;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/**
 * A person in a list.
 *
 * @param titles the posts held today, highest first
 */
public record PersonRow(
        long id,
        String name,
        Office office,
        String phone,
        String mail,
        List<Names> titles,
        boolean leader,
        Validity validity,
        int version)
        implements Serializable {}
