package vn.coordination.regulation.web;

import jakarta.faces.context.FacesContext;
import java.util.List;

/** What a rule has refused in this request, for a page that shows it in its own place. */
public final class Refusal {
    private Refusal() {}

    @SuppressWarnings("unchecked")
    public static List<BreachRow> rows() {
        Object found = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(BreachHandler.REFUSAL);
        return found == null ? List.of() : (List<BreachRow>) found;
    }
}
