package vn.coordination.reception.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.coordination.petition.PetitionKind;
import vn.coordination.reception.RefusalGround;
import vn.coordination.reception.VisitOutcome;
import vn.coordination.reception.app.VisitLetterService;
import vn.coordination.reception.app.VisitRow;
import vn.coordination.reception.app.VisitService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** The entry of a visit, and what follows it. Lives for one request: nothing in the session names who came. */
@Named
@RequestScoped
public class VisitPage {
    @Inject
    private VisitService visits;

    @Inject
    private VisitLetterService letters;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private final VisitForm form = new VisitForm();
    private String key;
    private String note;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public String record() {
        retry.once(key, () -> visits.record(form.command(city.today())));
        return done("recorded");
    }

    public String signNotice(VisitRow visit) {
        retry.run(() -> visits.signNotice(visit.id(), visit.version()));
        return done("signed");
    }

    public String giveNotice(VisitRow visit) {
        retry.run(() -> visits.giveNotice(visit.id(), visit.version(), note));
        return done("noticed");
    }

    public String refuse(VisitRow visit) {
        retry.once(key + "-refuse-" + visit.id(), () -> letters.refuse(visit.id(), visit.version(), note));
        return done("refused");
    }

    public String receipt(VisitRow visit) {
        retry.once(key + "-receipt-" + visit.id(), () -> letters.receipt(visit.id(), note));
        return done("receipt");
    }

    public String handle(VisitRow visit) {
        retry.run(() -> visits.handleJointly(visit.id(), note));
        return done("joint");
    }

    private static String done(String what) {
        Messages.done("visit.done." + what);
        return "/reception/receptions?faces-redirect=true";
    }

    public PetitionKind[] getKinds() {
        return PetitionKind.values();
    }

    public VisitOutcome[] getOutcomes() {
        return VisitOutcome.values();
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public VisitForm getForm() {
        return form;
    }

    /** Chosen when the page is drawn, so that a form sent twice is stored once; all forms of the page have the same. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
