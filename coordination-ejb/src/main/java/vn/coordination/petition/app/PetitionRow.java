package vn.coordination.petition.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Arrival;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Criterion;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Ground;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionState;

/**
 * One petition as its office sees it, without who wrote it.
 *
 * @param classification null while it has none
 * @param officer id; null = none yet
 * @param shielded who wrote it is shown to the access list only
 * @param alarms what it alarms for
 */
public record PetitionRow(
        long id,
        int version,
        String number,
        Office entryOffice,
        Office office,
        Office boundFor,
        Arrival arrival,
        Crowd crowd,
        String target,
        String summary,
        Classification classification,
        int level,
        Long origin,
        boolean delegation,
        Long dossier,
        Long officer,
        String officerName,
        PetitionState state,
        boolean originalsHeld,
        boolean shielded,
        String addressee,
        LocalDate answerDue,
        Set<Criterion> criteria,
        Set<Ground> alarms,
        List<Step> steps,
        List<Like> likes)
        implements Serializable {

    /**
     * @param person name; null = the system
     * @param day that the act names; null where it names none
     */
    public record Step(
            PetitionAct act,
            PetitionState to,
            Office office,
            String person,
            Instant at,
            Ground ground,
            String note,
            LocalDate day)
            implements Serializable {}

    /**
     * A petition that looks like this one. Of another office's denunciation nothing is said but that it exists (PT-36).
     *
     * @param number null when it may not be told
     * @param reasons names of what both have in common
     */
    public record Like(
            long petition,
            Office office,
            String number,
            String summary,
            PetitionState state,
            int score,
            List<String> reasons,
            boolean rival,
            String verdict,
            String note)
            implements Serializable {
        static Like hidden(Petition other, boolean rival, String verdict, String note) {
            return new Like(other.id(), other.office(), null, "", null, 0, List.of(), rival, verdict, note);
        }

        public boolean hidden() {
            return number == null;
        }
    }

    /** Nobody has yet done what that alarm asks for (PT-33). */
    public boolean alarming(Ground alarm) {
        PetitionAct answer =
                alarm == Ground.SIGN_OF_CRIME ? PetitionAct.HAND_TO_INVESTIGATORS : PetitionAct.TAKE_MEASURES;
        return steps.stream().noneMatch(step -> step.act() == answer);
    }

    public Set<PetitionAct> possible() {
        return PetitionAct.possible(state);
    }
}
