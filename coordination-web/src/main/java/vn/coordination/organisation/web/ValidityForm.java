package vn.coordination.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.organisation.Validity;
import vn.coordination.shared.web.Messages;

/** First and last day as typed. */
public class ValidityForm implements Serializable {
    private LocalDate since;
    private LocalDate until;

    public ValidityForm(LocalDate since) {
        this.since = since;
    }

    public static ValidityForm of(Validity validity) {
        ValidityForm form = new ValidityForm(validity.since());
        form.until = validity.until();
        return form;
    }

    /** Empty, and said under the field, when the last day lies before the first. */
    public Optional<Validity> read() {
        if (until != null && until.isBefore(since)) {
            Messages.refuseAt("until", Messages.error("validity.reversed"));
            return Optional.empty();
        }
        return Optional.of(new Validity(since, until));
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
