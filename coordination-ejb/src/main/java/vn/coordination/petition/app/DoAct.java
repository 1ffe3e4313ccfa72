package vn.coordination.petition.app;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.coordination.petition.Criterion;
import vn.coordination.petition.Ground;

/**
 * What an officer does with a petition he has before him.
 *
 * @param version of the petition as he saw it
 * @param ground null where the act needs none
 * @param note reason, finding or number of the document; never names the petitioner
 * @param approval a deputy chief's reason for lifting a gate; empty for none
 * @param stripped nothing in what is published tells who denounced
 * @param day that the act names; null where it names none
 */
public record DoAct(
        long petition,
        int version,
        Ground ground,
        Set<Criterion> criteria,
        String note,
        String approval,
        boolean newFacts,
        boolean inWriting,
        boolean everybody,
        boolean signsOfWrong,
        boolean stripped,
        LocalDate day) {
    public DoAct {
        criteria = Set.copyOf(criteria);
        note = Objects.requireNonNullElse(note, "");
        approval = Objects.requireNonNullElse(approval, "");
    }

    public DoAct(long petition, int version, String note) {
        this(petition, version, null, Set.of(), note, "", false, false, false, false, false, null);
    }
}
