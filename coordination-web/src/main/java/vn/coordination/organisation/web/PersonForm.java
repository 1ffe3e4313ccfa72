package vn.coordination.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.PersonRow;
import vn.coordination.organisation.app.SavePerson;

/** A person as typed. */
public class PersonForm implements Serializable {
    private Long id;
    private int version;
    private String name;
    private Office office;
    private String phone;
    private String mail;
    private ValidityForm validity;

    public static PersonForm empty(LocalDate today) {
        PersonForm form = new PersonForm();
        form.validity = new ValidityForm(today);
        return form;
    }

    public static PersonForm of(PersonRow row) {
        PersonForm form = new PersonForm();
        form.id = row.id();
        form.version = row.version();
        form.name = row.name();
        form.office = row.office();
        form.phone = row.phone();
        form.mail = row.mail();
        form.validity = ValidityForm.of(row.validity());
        return form;
    }

    SavePerson command(Validity read) {
        return new SavePerson(id, version, name, office, phone, mail, read);
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public ValidityForm getValidity() {
        return validity;
    }
}
