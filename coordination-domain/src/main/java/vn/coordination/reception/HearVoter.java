package vn.coordination.reception;

import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.ReceivePetition;

/**
 * Something a voter said at a meeting.
 *
 * @param kind what it is by its content
 * @param petition what it is entered as; null = as a recommendation
 */
public record HearVoter(LocalDate heardOn, PetitionKind kind, String summary, ReceivePetition petition) {
    public HearVoter {
        Objects.requireNonNull(heardOn, "heardOn");
        Objects.requireNonNull(kind, "kind");
    }

    public VoterWord word() {
        return new VoterWord(kind, petition == null);
    }
}
