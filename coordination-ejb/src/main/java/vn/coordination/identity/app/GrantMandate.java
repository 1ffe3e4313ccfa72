package vn.coordination.identity.app;

import java.io.Serializable;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/** The wish that the holder may act for the grantor. */
public record GrantMandate(long grantor, long holder, Office office, String instrument, Validity validity)
        implements Serializable {}
