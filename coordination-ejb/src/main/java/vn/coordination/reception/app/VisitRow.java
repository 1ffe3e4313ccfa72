package vn.coordination.reception.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.PetitionKind;
import vn.coordination.reception.RefusalGround;
import vn.coordination.reception.VisitOutcome;

/**
 * A line of the register. Who came is not in it.
 *
 * @param ground null unless refused
 * @param petition what was handed in; null for nothing
 * @param noticeOwed the signed notice of refusal is still to be given
 * @param noticeSigner name of the head who signed it; null while nobody has
 * @param joint what the offices did together in a gathering, the earliest first
 * @param papers given to who came, the earliest first; of the office itself only
 */
public record VisitRow(
        long id,
        int version,
        Office office,
        String receiver,
        Instant at,
        int people,
        boolean gathering,
        PetitionKind kind,
        String summary,
        VisitOutcome outcome,
        RefusalGround ground,
        Long petition,
        boolean noticeOwed,
        String noticeSigner,
        List<Joint> joint,
        List<Paper> papers)
        implements Serializable {

    /** A notice or receipt that he got; its text names him. */
    public record Paper(long id, LetterKind kind, String number, Instant at) implements Serializable {}

    public record Joint(Office office, Instant at, String note) implements Serializable {}
}
