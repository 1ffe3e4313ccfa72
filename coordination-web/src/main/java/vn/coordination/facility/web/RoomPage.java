package vn.coordination.facility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.facility.Equipment;
import vn.coordination.facility.app.BuildingRow;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.FacilityService;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Validity;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** One room; a new one when no id is given. */
@Named
@ViewScoped
public class RoomPage implements Serializable {
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
    private RoomForm form;
    private List<BuildingRow> buildings = List.of();

    /** Leads to the list when there is no such room. */
    public String load() {
        Actor who = actor.get();
        Scope scope = Scope.of(who);
        buildings = facilities.buildings(scope);
        if (id == null) {
            form = RoomForm.empty(who.office(), city.today());
            return null;
        }
        Optional<RoomRow> row = facilities.room(scope, id);
        if (row.isEmpty()) {
            return "/administration/rooms?faces-redirect=true";
        }
        form = RoomForm.of(row.get());
        return null;
    }

    public String save() {
        Optional<Validity> validity = form.getValidity().read();
        if (validity.isEmpty()) {
            return null;
        }
        retry.run(() -> service.saveRoom(form.command(validity.get())));
        Messages.done("room.saved", form.getName());
        return "/administration/rooms?faces-redirect=true";
    }

    public RoomForm getForm() {
        return form;
    }

    public List<BuildingRow> getBuildings() {
        return buildings;
    }

    public List<Equipment> getEquipment() {
        return List.of(Equipment.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
