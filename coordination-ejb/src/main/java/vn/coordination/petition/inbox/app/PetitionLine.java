package vn.coordination.petition.inbox.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionState;
import vn.coordination.regulation.app.DeadlineRow;

/**
 * A petition as lists show it; nobody's name but the officer's.
 *
 * @param number empty while it has none
 * @param boundFor the office it is on its way to; null = none
 * @param kind null while it is not classified
 * @param officer name; null = none yet
 * @param clock the one of this office that rings first; null = none runs
 * @param rivals possible duplicates that nobody has decided on
 */
public record PetitionLine(
        long id,
        String number,
        Office office,
        Office boundFor,
        LocalDate arrived,
        Channel channel,
        PetitionKind kind,
        PetitionState state,
        String target,
        String summary,
        String officer,
        int persons,
        DeadlineRow clock,
        long rivals)
        implements Serializable {

    PetitionLine with(DeadlineRow next) {
        return new PetitionLine(
                id, number, office, boundFor, arrived, channel, kind, state, target, summary, officer, persons, next,
                rivals);
    }
}
