package vn.coordination.demonstration.app.history;

import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.PetitionKind;

/**
 * A petition of the past.
 *
 * @param office at which it arrived
 * @param delegation it was written to the Delegation
 * @param original the place, in the same part of the history, of the petition whose duplicate it is; below zero for none
 */
public record PastPetition(
        Office office,
        boolean delegation,
        Channel channel,
        LocalDate arrived,
        String writer,
        String address,
        String target,
        String summary,
        PetitionKind kind,
        Fate fate,
        int original) {
    /** What became of it. */
    public enum Fate {
        /** Sent on to the competent body, which answered. */
        FORWARDED,
        /** Its writer was told where to turn. */
        GUIDED,
        WITHDRAWN,
        /** Merged into the dossier of an earlier one. */
        MERGED
    }

    /** @param place of its original */
    PastPetition in(Fate other, int place) {
        return new PastPetition(
                office, delegation, channel, arrived, writer, address, target, summary, kind, other, place);
    }

    /** The same matter once more, from the same writer; at the same office or another. */
    PastPetition again(Office other, boolean toDelegation) {
        return new PastPetition(
                other, toDelegation, Channel.POST, arrived, writer, address, target, summary, kind, Fate.MERGED, -1);
    }
}
