package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/**
 * A body as the administrator wants it to stand.
 *
 * @param id null for a new one
 * @param office that serves it; only a new one is given one
 */
public record SaveBody(
        Long id, int version, Office office, Names names, int precedence, Aliases aliases, Validity validity)
        implements Serializable {}
