package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.BodyMembership.Seat;
import vn.coordination.organisation.Validity;

/** The wish that a person sits in a body. */
public record SeatMember(long body, long person, Seat seat, Validity validity) implements Serializable {}
