package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.shared.web.Messages;

/** Reads numbers of petitions as they are typed one after the other. */
@RequestScoped
public class OtherPetitions {
    private PetitionQueries petitions;
    private CurrentActor actor;

    public OtherPetitions() {}

    @Inject
    public OtherPetitions(PetitionQueries petitions, CurrentActor actor) {
        this.petitions = petitions;
        this.actor = actor;
    }

    /** Null, and told at the field, when one is of no petition that the reader may see. */
    Set<Long> at(String field, String typed) {
        Set<Long> found = new HashSet<>();
        for (String number : (typed == null ? "" : typed).strip().split("[,;\\s]+")) {
            Optional<Long> petition = number.isEmpty() ? Optional.empty() : petitions.numbered(actor.scope(), number);
            if (petition.isEmpty() && !number.isEmpty()) {
                Messages.refuseAt(field, Messages.error("letters.others.unknown", number));
                return null;
            }
            petition.ifPresent(found::add);
        }
        return found;
    }
}
