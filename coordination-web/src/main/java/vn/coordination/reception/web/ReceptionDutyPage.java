package vn.coordination.reception.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.reception.app.ReceptionDutyRow;
import vn.coordination.reception.app.ReceptionDutyService;
import vn.coordination.reception.app.ReceptionQueries;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** Who has to receive in person every month (PT-50). */
@Named
@RequestScoped
public class ReceptionDutyPage {
    @Inject
    private ReceptionDutyService service;

    @Inject
    private ReceptionQueries receptions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Long person;
    private LocalDate since;

    public String assign() {
        retry.call(() -> service.assign(person, since));
        return done("assigned");
    }

    /** Today is the last day. */
    public String end(ReceptionDutyRow duty) {
        retry.call(() -> service.end(duty.id(), city.today()));
        return done("ended");
    }

    private static String done(String what) {
        Messages.done("duty.done." + what);
        return "/reception/receptions?faces-redirect=true";
    }

    public List<ReceptionDutyRow> getDuties() {
        return receptions.duties(actor.scope(), city.today());
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
