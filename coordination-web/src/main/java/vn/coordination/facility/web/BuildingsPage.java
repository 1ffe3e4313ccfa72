package vn.coordination.facility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.facility.app.BuildingRow;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.FacilityService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Validity;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** The buildings; below them the one that is being changed, or a new one. */
@Named
@ViewScoped
public class BuildingsPage implements Serializable {
    @Inject
    private FacilityQueries facilities;

    @Inject
    private FacilityService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Long id;
    private List<BuildingRow> rows = List.of();
    private BuildingForm form;

    public void load() {
        rows = facilities.buildings(actor.scope());
        form = rows.stream()
                .filter(row -> id != null && row.id() == id)
                .findFirst()
                .map(BuildingForm::of)
                .orElseGet(() -> BuildingForm.empty(city.today()));
    }

    public String save() {
        Optional<Validity> validity = form.getValidity().read();
        if (validity.isEmpty()) {
            return null;
        }
        retry.run(() -> service.saveBuilding(form.command(validity.get())));
        Messages.done("buildings.saved", form.getName());
        return "/administration/buildings?faces-redirect=true";
    }

    public List<BuildingRow> getRows() {
        return rows;
    }

    public BuildingForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
