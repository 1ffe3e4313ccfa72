package vn.coordination.conference.delegate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import vn.coordination.conference.delegate.app.DecisionService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Stamps on an item of the agenda that it was decided, with those who were there then. */
@Named
@RequestScoped
public class DecidePage {
    @Inject
    private DecisionService service;

    @Inject
    private DoorTimePage time;

    @Inject
    private Retry retry;

    public void decide(DelegatesPage page, int position) {
        Instant at = time.moment(page.getView());
        retry.call(() -> service.decide(page.getId(), position, at));
        Messages.done("delegates.done.decided");
        time.clear();
    }
}
