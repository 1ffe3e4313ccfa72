package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.schedule.app.SlotRow;

/** Two people changed one slot: both versions side by side, and which one is to stand. */
@Named
@RequestScoped
public class SlotVersionsPage {
    @Inject
    private SlotPage page;

    /** What somebody else has stored since the page was opened. */
    public List<Difference> getDifferences() {
        SlotRow stored = page.getStored();
        SlotForm typed = page.getForm();
        boolean same = stored == null || !page.isEditable() || stored.version() == typed.getVersion();
        return same ? List.of() : new Differences(page.getChoices()).between(typed.plan(), stored.plan());
    }

    /** Lets what was typed stand against the newer version; it is stored only when it is saved again. */
    public void keepMine() {
        page.getForm().setVersion(page.getStored().version());
    }

    public void takeTheirs() {
        page.take(SlotForm.of(page.getStored()));
    }
}
