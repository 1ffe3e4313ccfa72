package vn.coordination.facility.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.facility.app.BuildingRow;
import vn.coordination.facility.app.SaveBuilding;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.web.ValidityForm;

/** A building as typed. */
public class BuildingForm implements Serializable {
    private Long id;
    private int version;
    private String name;
    private String siteGroup;
    private ValidityForm validity;

    public static BuildingForm empty(LocalDate today) {
        BuildingForm form = new BuildingForm();
        form.validity = new ValidityForm(today);
        return form;
    }

    public static BuildingForm of(BuildingRow row) {
        BuildingForm form = new BuildingForm();
        form.id = row.id();
        form.version = row.version();
        form.name = row.name();
        form.siteGroup = row.siteGroup();
        form.validity = ValidityForm.of(row.validity());
        return form;
    }

    SaveBuilding command(Validity read) {
        return new SaveBuilding(id, version, name, siteGroup, read);
    }

    public boolean isFresh() {
        return id == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSiteGroup() {
        return siteGroup;
    }

    public void setSiteGroup(String siteGroup) {
        this.siteGroup = siteGroup;
    }

    public ValidityForm getValidity() {
        return validity;
    }
}
