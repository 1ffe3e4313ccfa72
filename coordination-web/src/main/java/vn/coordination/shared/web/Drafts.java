package vn.coordination.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import org.primefaces.PrimeFaces;

/**
 * What was typed is kept by the browser's window (drafts.js) until the server says that it has been stored: in what it answers
 * that window, or on the page that it sends it to.
 */
final class Drafts {
    /** Under this name templates and script find it. */
    private static final String STORED = "draftStored";

    private Drafts() {}

    static void settle(FacesContext faces) {
        tell(faces.getExternalContext());
        if (faces.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam(STORED, true);
        }
    }

    static void tell(ExternalContext external) {
        external.getRequestMap().put(STORED, true);
    }

    static boolean areSettled(ExternalContext external) {
        return external.getRequestMap().containsKey(STORED);
    }
}
