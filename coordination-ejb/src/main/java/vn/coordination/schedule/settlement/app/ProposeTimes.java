package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** SC-09: what could not be proposed at once is looked for again, until the time for it is over. */
@ApplicationScoped
class ProposeTimes implements Job {
    private ProposalService proposals;
    private Retry retry;

    protected ProposeTimes() {}

    @Inject
    ProposeTimes(ProposalService proposals, Retry retry) {
        this.proposals = proposals;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "schedule.propose";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        retry.each(retry.call(proposals::owed), proposals::renew);
    }
}
