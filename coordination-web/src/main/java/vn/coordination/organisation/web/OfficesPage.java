package vn.coordination.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.OfficeQueries;
import vn.coordination.organisation.app.OfficeRow;
import vn.coordination.organisation.app.OfficeService;
import vn.coordination.organisation.app.SaveOffice;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Messages;

/** The three offices: whom to call in each, and on which days it is there. */
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
    private ValidityForm validity;

    public void load() {
        rows = offices.everyOffice();
        chosen = rows.stream()
                .filter(row -> id != null && row.id() == id)
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            contact = chosen.contact();
            phone = chosen.phone();
            validity = ValidityForm.of(chosen.validity());
        }
    }

    public String save() {
        Optional<Validity> days = validity.read();
        if (days.isEmpty() || !isThereWhenNeeded(days.get())) {
            return null;
        }
        retry.run(() -> service.save(new SaveOffice(chosen.id(), chosen.version(), contact, phone, days.get())));
        Messages.done("offices.saved");
        return "/administration/offices?faces-redirect=true";
    }

    /** Says under the fields how far the office is needed. */
    private boolean isThereWhenNeeded(Validity days) {
        Validity needed = offices.needed(chosen.office());
        if (days.since().isAfter(needed.since())) {
            Messages.refuseAt("since", Messages.error("offices.since.needed", Formats.date(needed.since())));
        }
        if (days.endsBefore(needed.until())) {
            Messages.refuseAt("until", Messages.error("offices.until.needed", Formats.date(needed.until())));
        }
        return days.covers(needed);
    }

    public List<OfficeRow> getRows() {
        return rows;
    }

    /** The office that is being changed; null when none is. */
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

    public ValidityForm getValidity() {
        return validity;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
