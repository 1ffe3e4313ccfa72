package vn.coordination.conference.web;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.LineKind;
import vn.coordination.regulation.web.BreachSentences;

/** How a conference is shown; its words are the ones that refusals use. */
public final class ConferenceWords {
    private ConferenceWords() {}

    public static String state(ConferenceState state) {
        return BreachSentences.termAlone("conference." + state, locale());
    }

    public static String line(LineKind line) {
        return BreachSentences.termAlone("line." + line, locale());
    }

    /** Green once it is ready or took place, violet while it has no day, grey when nothing comes of it. */
    public static String look(ConferenceState state) {
        return switch (state) {
            case PLANNED -> "draft";
            case READY, RUNNING -> "good";
            case HELD, CONCLUDED, CLOSED -> "confirmed";
            case POSTPONED -> "displaced";
            case CANCELLED, NOT_HELD -> "plain";
            default -> "proposed";
        };
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
