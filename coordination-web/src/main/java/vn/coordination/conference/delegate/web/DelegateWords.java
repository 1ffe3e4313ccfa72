package vn.coordination.conference.delegate.web;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.shared.web.Texts;

/** How a delegate is shown; his states are named as refusals name them. */
public final class DelegateWords {
    private DelegateWords() {}

    public static String word(DelegateRow row) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (row.present()) {
            return Texts.text(locale, "delegates.state.PRESENT");
        }
        return row.unapproved()
                ? Texts.text(locale, "delegates.state.UNAPPROVED")
                : BreachSentences.termAlone("delegate." + row.state(), locale);
    }

    /** Green while he is there, amber while a substitute waits for his office's word. */
    public static String look(DelegateRow row) {
        if (row.present()) {
            return "good";
        }
        return switch (row.state()) {
            case INVITED -> "proposed";
            case ABSENT -> row.unapproved() ? "near" : "plain";
            default -> "plain";
        };
    }
}
