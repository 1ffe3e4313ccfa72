package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.BodyMembership.Seat;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/** A member of a body. */
public record MemberRow(
        long id, int version, long body, long person, String name, Office office, Seat seat, Validity validity)
        implements Serializable {}
