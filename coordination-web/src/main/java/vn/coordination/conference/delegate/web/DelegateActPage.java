package vn.coordination.conference.delegate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import vn.coordination.conference.delegate.app.AbsenceService;
import vn.coordination.conference.delegate.app.AttendanceService;
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
    private AttendanceService attendance;

    @Inject
    private DelegatePage page;

    @Inject
    private DoorTimePage time;

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

    public String refuse() {
        return done("refused", () -> absences.refuse(page.getConference(), page.getId()));
    }

    public String came() {
        Instant at = time.moment(page.getView());
        return attended(
                "came",
                "delegates.there",
                retry.call(() -> attendance.came(page.getConference(), List.of(page.getId()), at)));
    }

    public String left() {
        Instant at = time.moment(page.getView());
        return attended(
                "left",
                "delegates.away",
                retry.call(() -> attendance.left(page.getConference(), List.of(page.getId()), at)));
    }

    /** @param otherwise the word when it had been so already */
    private String attended(String what, String otherwise, int noted) {
        if (noted > 0) {
            return done(what, page::getId);
        }
        Messages.warn(otherwise, page.getRow().name());
        return null;
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
