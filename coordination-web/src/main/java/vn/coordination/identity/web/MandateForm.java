package vn.coordination.identity.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.identity.app.GrantMandate;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.web.ValidityForm;

/** A mandate as typed. */
public class MandateForm implements Serializable {
    private final ValidityForm validity;

    private Office office;
    private Long grantor;
    private Long holder;
    private String instrument;

    public MandateForm(Office office, LocalDate today) {
        this.office = office;
        this.validity = new ValidityForm(today);
    }

    GrantMandate command(Validity read) {
        return new GrantMandate(grantor, holder, office, instrument, read);
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public Long getGrantor() {
        return grantor;
    }

    public void setGrantor(Long grantor) {
        this.grantor = grantor;
    }

    public Long getHolder() {
        return holder;
    }

    public void setHolder(Long holder) {
        this.holder = holder;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public ValidityForm getValidity() {
        return validity;
    }
}
