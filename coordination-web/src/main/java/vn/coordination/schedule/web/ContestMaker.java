package vn.coordination.schedule.web;

import java.util.Locale;
import java.util.Optional;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.schedule.app.ConflictRow;
import vn.coordination.schedule.app.ProposalRow;
import vn.coordination.schedule.app.SlotRow;

/** Tells a conflict case from the side of one of its slots. */
final class ContestMaker {
    private final WeekPicture picture;
    private final Locale locale;
    private final SlotRights rights;

    ContestMaker(WeekPicture picture) {
        this.picture = picture;
        this.locale = picture.locale();
        this.rights = new SlotRights(picture.actor());
    }

    /** The case about the slot itself. */
    Contest own(ConflictRow each, SlotRow slot) {
        long rival = each.rivals().isEmpty() ? 0 : each.rivals().get(0).slot();
        return contest(each, rival, offer(each.proposal(), slot), rights.mayAsk(slot), false);
    }

    /** A case in which the slot is what stands in the way. */
    Contest against(ConflictRow each) {
        return contest(each, each.slot(), null, false, rights.keeps() && allMine(each));
    }

    private Contest contest(ConflictRow each, long other, Contest.Offer offer, boolean mayAsk, boolean mayYield) {
        Optional<SlotRow> row = picture.slot(other);
        return new Contest(
                each.id(),
                each.version(),
                other,
                picture.title(other),
                row.map(SlotRow::office).orElse(null),
                BreachSentences.term("rung." + each.rung().name(), locale),
                each.rungDue() == null ? "" : picture.dues().left(each.rungDue(), locale),
                each.rungDue() != null && picture.dues().over(each.rungDue()),
                picture.week().state().issued(),
                first(each),
                offer,
                mayAsk,
                mayYield,
                rights.mayDecide(each));
    }

    private Contest.Offer offer(ProposalRow proposal, SlotRow slot) {
        if (proposal == null) {
            return null;
        }
        boolean mayAnswer = proposal.way() != null && rights.maySubmit(slot);
        return new Contest.Offer(
                proposal.way() == null ? "" : new CardWords(picture, slot).offered(proposal.way()),
                picture.dues().until(proposal.due(), locale),
                picture.dues().over(proposal.due()),
                proposal.declined(),
                mayAnswer,
                mayAnswer && (!picture.week().state().issued() || rights.mayLift()));
    }

    private boolean allMine(ConflictRow each) {
        return !each.rivals().isEmpty()
                && each.rivals().stream()
                        .allMatch(rival ->
                                picture.slot(rival.slot()).map(SlotRow::mine).orElse(false));
    }

    private String first(ConflictRow each) {
        return each.goesFirst() == null ? "" : picture.title(each.goesFirst());
    }
}
