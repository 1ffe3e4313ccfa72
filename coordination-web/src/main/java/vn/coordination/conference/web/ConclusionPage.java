package vn.coordination.conference.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConclusionService;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Writes the conclusions of a conference, as many items as there are. */
@Named
@ViewScoped
public class ConclusionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConclusionService service;

    @Inject
    private ConferencePage page;

    @Inject
    private Retry retry;

    private final ConclusionForm form = new ConclusionForm();

    public String conclude() {
        ActOn command = new ActOn(page.getView().id(), page.getView().version(), "", "");
        long id = retry.call(() -> service.conclude(command, form.command()));
        Messages.done("conference.done.CONCLUDE");
        return "/conference/conference?faces-redirect=true&id=" + id;
    }

    public void more() {
        form.more();
    }

    public void less(ConclusionItemForm item) {
        form.less(item);
    }

    public Office[] getOffices() {
        return Office.values();
    }

    public ConclusionForm getForm() {
        return form;
    }
}
