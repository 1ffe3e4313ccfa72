package vn.coordination.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.BodyMembership.Seat;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.SeatMember;

/** A new member of a body as typed. */
public class SeatForm implements Serializable {
    private Long person;
    private Seat seat = Seat.MEMBER;
    private LocalDate since;

    public SeatForm(LocalDate since) {
        this.since = since;
    }

    SeatMember command(long body) {
        return new SeatMember(body, person, seat, Validity.from(since));
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
