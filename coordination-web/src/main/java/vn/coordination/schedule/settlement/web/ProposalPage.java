package vn.coordination.schedule.settlement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.SettleConflict;
import vn.coordination.schedule.card.web.SlotCard;
import vn.coordination.schedule.settlement.app.ProposalService;
import vn.coordination.shared.web.Messages;

/** What the office does with the time that is proposed to a slot of its own. */
@Named
@RequestScoped
public class ProposalPage {
    @Inject
    private ProposalService proposals;

    @Inject
    private Retry retry;

    /** @param reason wanted of a chief once the week is issued */
    public void take(SlotCard card, String reason) {
        retry.run(() -> proposals.take(command(card, reason)));
        Messages.done("proposal.taken", card.title());
    }

    public void decline(SlotCard card) {
        retry.run(() -> proposals.decline(command(card, "")));
        Messages.done("proposal.declined", card.title());
    }

    private static SettleConflict command(SlotCard card, String reason) {
        return new SettleConflict(card.contest().conflict(), card.contest().version(), reason);
    }
}
