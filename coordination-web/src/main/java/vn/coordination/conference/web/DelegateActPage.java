package vn.coordination.conference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.LongSupplier;
import vn.coordination.conference.delegate.app.AbsenceService;
import vn.coordination.conference.delegate.app.DelegateService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** What is said about one delegate. */
@Named
@RequestScoped
public class DelegateActPage {
    @Inject
    private AbsenceService absences;

    @Inject
    private DelegateService service;

    @Inject
    private DelegatePage page;

    @Inject
    private Retry retry;

    private String reason;
    private String substitute;

    public String excuse() {
        return done("excused", () -> absences.excuse(page.getConference(), page.getId(), reason, substitute));
    }

    public String come() {
        return done("coming", () -> absences.come(page.getConference(), page.getId()));
    }

    public String approve() {
        return done("approved", () -> absences.approve(page.getConference(), page.getId()));
    }

    public String withdraw() {
        retry.call(() -> service.withdraw(page.getConference(), page.getId()));
        Messages.done("delegate.done.withdrawn");
        return "/conference/delegates?faces-redirect=true&id=" + page.getConference();
    }

    private String done(String what, LongSupplier act) {
        long id = retry.call(act::getAsLong);
        Messages.done("delegate.done." + what);
        return "/conference/delegate?faces-redirect=true&id=" + id + "&conference=" + page.getConference();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }
}
