package vn.coordination.petition.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import vn.coordination.petition.inbox.app.PetitionLine;
import vn.coordination.shared.web.Markup;

/** The rows of the inbox. Written by hand: fifty of them in the page's own language cost a third of its rest. */
@FacesComponent(
        value = "vn.coordination.InboxRows",
        createTag = true,
        tagName = "inboxRows",
        namespace = "https://coordination.vn/petition")
public class InboxRows extends UIComponentBase {
    @Override
    public String getFamily() {
        return "vn.coordination";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        InboxCells cells = new InboxCells(
                new Markup(context, this),
                context.getViewRoot().getLocale(),
                context.getExternalContext().getRequestContextPath());
        for (Object row : (List<?>) getAttributes().get("rows")) {
            cells.row((PetitionLine) row);
        }
    }
}
