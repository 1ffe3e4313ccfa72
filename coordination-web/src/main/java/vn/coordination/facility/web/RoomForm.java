package vn.coordination.facility.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.coordination.facility.Equipment;
import vn.coordination.facility.Room;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.facility.app.SaveRoom;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.web.ValidityForm;

/** A room as typed. */
public class RoomForm implements Serializable {
    private Long id;
    private int version;
    private Long building;
    private String name;
    private Office office;
    private Integer capacity;
    private Equipment[] equipment = {};
    private Integer setUpMinutes;
    private String aliases;
    private ValidityForm validity;

    public static RoomForm empty(Office office, LocalDate today) {
        RoomForm form = new RoomForm();
        form.office = office;
        form.validity = new ValidityForm(today);
        return form;
    }

    public static RoomForm of(RoomRow row) {
        RoomForm form = new RoomForm();
        form.id = row.id();
        form.version = row.version();
        form.building = row.building();
        form.name = row.name();
        form.office = row.office();
        form.capacity = row.capacity();
        form.equipment = row.equipment().stream().sorted().toArray(Equipment[]::new);
        form.setUpMinutes = row.setUpMinutes();
        form.aliases = row.aliases().toString();
        form.validity = ValidityForm.of(row.validity());
        return form;
    }

    SaveRoom command(Validity read) {
        Room.Fitting fitting = new Room.Fitting(capacity, Set.of(equipment), setUpMinutes);
        return new SaveRoom(id, version, building, name, office, fitting, Aliases.parse(aliases), read);
    }

    public Long getBuilding() {
        return building;
    }

    public void setBuilding(Long building) {
        this.building = building;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Equipment[] getEquipment() {
        return equipment.clone();
    }

    public void setEquipment(Equipment[] equipment) {
        this.equipment = equipment.clone();
    }

    public Integer getSetUpMinutes() {
        return setUpMinutes;
    }

    public void setSetUpMinutes(Integer setUpMinutes) {
        this.setUpMinutes = setUpMinutes;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public ValidityForm getValidity() {
        return validity;
    }
}
