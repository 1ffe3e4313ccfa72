package vn.coordination.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.organisation.Unit;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.SaveUnit;
import vn.coordination.organisation.app.UnitRow;

/** An administrative unit as typed. */
public class UnitForm implements Serializable {
    private Long id;
    private int version;
    private String code;
    private Unit.Kind kind;
    private String name;
    private Long superior;
    private ValidityForm validity;

    public static UnitForm empty(LocalDate today) {
        UnitForm form = new UnitForm();
        form.validity = new ValidityForm(today);
        return form;
    }

    public static UnitForm of(UnitRow row, List<UnitRow> districts) {
        UnitForm form = new UnitForm();
        form.id = row.id();
        form.version = row.version();
        form.code = row.code();
        form.kind = row.kind();
        form.name = row.name();
        form.superior = districts.stream()
                .filter(district -> district.code().equals(row.parentCode())
                        && district.validity().covers(row.validity().since()))
                .map(UnitRow::id)
                .findFirst()
                .orElse(null);
        form.validity = ValidityForm.of(row.validity());
        return form;
    }

    SaveUnit command(Validity read) {
        return new SaveUnit(id, version, code, kind, name, superior, read);
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Unit.Kind getKind() {
        return kind;
    }

    public void setKind(Unit.Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getSuperior() {
        return superior;
    }

    public void setSuperior(Long superior) {
        this.superior = superior;
    }

    public ValidityForm getValidity() {
        return validity;
    }
}
