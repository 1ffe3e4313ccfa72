package vn.coordination.today.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.settlement.app.ProposalQueries;

/** Slots of my office that had to make room: what is proposed to them, and until when we may answer. */
@Named
@RequestScoped
public class ProposalsPage {
    @Inject
    private ProposalQueries proposals;

    @Inject
    private CurrentActor actor;

    private List<ProposalQueries.Line> lines;

    public List<ProposalQueries.Line> getLines() {
        if (lines == null) {
            lines = proposals.mine(actor.scope());
        }
        return lines;
    }
}
