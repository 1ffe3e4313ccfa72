package vn.coordination.petition.web;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.coordination.petition.PetitionState;
import vn.coordination.regulation.web.BreachSentences;

/** How the state of a petition is shown; its word is the one that refusals use. */
public final class PetitionWords {
    private PetitionWords() {}

    public static String state(PetitionState state) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return BreachSentences.termAlone("petition." + state, locale);
    }

    /** Green where the matter itself is answered, violet while it is with others, blue while it is worked on. */
    public static String look(PetitionState state) {
        return switch (state) {
            case RECEIVED -> "draft";
            case TRANSFERRED, FORWARDED -> "displaced";
            case SUSPENDED, INELIGIBLE, SPLIT, MERGED, WITHDRAWN, CLOSED, ARCHIVED -> "plain";
            case REFUSED, GUIDED, RETURNED, ORDERED, FILED, DECIDED, CONCLUDED, ANSWERED, SECOND_LEVEL -> "confirmed";
            default -> "proposed";
        };
    }
}
