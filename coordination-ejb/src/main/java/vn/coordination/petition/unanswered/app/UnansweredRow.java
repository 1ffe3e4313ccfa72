package vn.coordination.petition.unanswered.app;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.petition.PetitionKind;
import vn.coordination.regulation.app.DeadlineRow;

/**
 * A letter out and not answered, with what the law asks next. Names no writer.
 *
 * @param kind null while the petition is not classified
 * @param body outside of the three offices; null for a transfer
 * @param to the office that a transfer is meant for; null otherwise
 * @param letters numbers of the letters that went out with it, the earliest first
 * @param since when it was sent
 * @param days working days that have passed since
 * @param urged how often that body was urged
 * @param limit last day of the answer; null where the clock alone tells
 * @param clock that runs now; null for none
 */
public record UnansweredRow(
        long petition,
        String number,
        PetitionKind kind,
        String summary,
        String officer,
        Unanswered what,
        String body,
        Office to,
        List<String> letters,
        LocalDate since,
        int days,
        int urged,
        LocalDate limit,
        DeadlineRow clock,
        UnansweredNext next)
        implements Serializable {

    /** Working days that are left; below zero when it is late, null where no clock runs. */
    public Integer left() {
        if (clock == null || clock.workingDays() == null) {
            return null;
        }
        return clock.light().late() ? Integer.valueOf(-clock.workingDays()) : clock.workingDays();
    }
}
