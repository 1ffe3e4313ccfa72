package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Validity;

/** A body as the administrator wants it to stand. */
public record SaveBody(long id, int version, Names names, int precedence, Aliases aliases, Validity validity)
        implements Serializable {}
