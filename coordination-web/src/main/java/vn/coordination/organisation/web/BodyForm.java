package vn.coordination.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.organisation.app.SaveBody;

/** A body as typed. */
public class BodyForm implements Serializable {
    private static final int USUAL_PRECEDENCE = 7;

    private Long id;
    private int version;
    private Office office;
    private NamesForm names;
    private int precedence;
    private String aliases;
    private ValidityForm validity;

    public static BodyForm empty(LocalDate today) {
        BodyForm form = new BodyForm();
        form.names = new NamesForm();
        form.precedence = USUAL_PRECEDENCE;
        form.validity = new ValidityForm(today);
        return form;
    }

    public static BodyForm of(BodyRow row) {
        BodyForm form = new BodyForm();
        form.id = row.id();
        form.version = row.version();
        form.office = row.office();
        form.names = NamesForm.of(row.names());
        form.precedence = row.precedence();
        form.aliases = row.aliases().toString();
        form.validity = ValidityForm.of(row.validity());
        return form;
    }

    SaveBody command(Validity read) {
        return new SaveBody(id, version, office, names.read(), precedence, Aliases.parse(aliases), read);
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public NamesForm getNames() {
        return names;
    }

    public int getPrecedence() {
        return precedence;
    }

    public void setPrecedence(int precedence) {
        this.precedence = precedence;
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
