package vn.coordination.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.organisation.app.OfficeQueries;
import vn.coordination.organisation.app.OfficeRow;
import vn.coordination.organisation.app.OfficeService;
import vn.coordination.organisation.app.SaveOffice;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** The three offices and whom to call in each. */
@Named
@ViewScoped
public class OfficesPage implements Serializable {
    @Inject
    private OfficeQueries offices;

    @Inject
    private OfficeService service;

    @Inject
    private Retry retry;

    private Long id;
    private List<OfficeRow> rows = List.of();
    private OfficeRow chosen;
    private String contact;
    private String phone;

    public void load() {
        rows = offices.offices();
        chosen = rows.stream()
                .filter(row -> id != null && row.id() == id)
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            contact = chosen.contact();
            phone = chosen.phone();
        }
    }

    public String save() {
        retry.run(() -> service.save(new SaveOffice(chosen.id(), chosen.version(), contact, phone)));
        Messages.done("offices.saved");
        return "/administration/offices?faces-redirect=true";
    }

    public List<OfficeRow> getRows() {
        return rows;
    }

    /** The office whose contact is being changed; null when none is. */
    public OfficeRow getChosen() {
        return chosen;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
