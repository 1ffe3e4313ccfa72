package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Who is at a conference, as its list has it: what its quorum and its clock of attendance are read from. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Attendance {
    /** Of an entry {@code e}: whoever it is about came by it, and is still there at the instant {@code :at}. */
    public static final String THERE = "e.act = vn.coordination.conference.delegate.AttendanceAct.CAME and e.at <= :at"
            + " and not exists (select u from AttendanceEvent u where u.undoes = e.id)"
            + " and not exists (select l from AttendanceEvent l where l.delegate = e.delegate and l.at <= :at"
            + " and l.act = vn.coordination.conference.delegate.AttendanceAct.LEFT"
            + " and (l.at > e.at or l.at = e.at and l.id > e.id)"
            + " and not exists (select v from AttendanceEvent v where v.undoes = l.id))";

    private final AttendanceRepository counts;

    protected Attendance() {
        this(null);
    }

    @Inject
    Attendance(AttendanceRepository counts) {
        this.counts = counts;
    }

    public RollCount at(long conference, Instant instant) {
        return counts.at(conference, instant);
    }

    /** A list is kept, and nobody on it was ever checked in. */
    boolean missing(long conference, Instant now) {
        return counts.at(conference, now).listed() && !counts.recorded(conference);
    }
}
