package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Validity;

/** Whom the other offices call, and on which days the office is there. */
public record SaveOffice(long id, int version, String contact, String phone, Validity validity)
        implements Serializable {}
