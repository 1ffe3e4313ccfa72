package vn.coordination.schedule.card.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.schedule.Rival;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictRow;
import vn.coordination.schedule.settlement.app.ProposalRow;
import vn.coordination.schedule.web.SlotRights;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.shared.web.Texts;

/** Tells a conflict case from the side of one of its slots. */
public final class ContestMaker {
    private final WeekPicture picture;
    private final Locale locale;
    private final SlotRights rights;

    public ContestMaker(WeekPicture picture) {
        this.picture = picture;
        this.locale = picture.locale();
        this.rights = new SlotRights(picture.actor());
    }

    /** The case about the slot itself. */
    Contest own(ConflictRow each, SlotRow slot) {
        long rival = each.rivals().isEmpty() ? 0 : each.rivals().get(0).slot();
        return contest(each, rival, offer(each.proposal(), slot), rival != 0 && rights.mayAsk(slot), false);
    }

    /**
     * A case in which the slot is what stands in the way.
     *
     * @param held whether the slot is given up only by what has it
     */
    public Contest against(ConflictRow each, boolean held) {
        return contest(each, each.slot(), null, false, !held && mayYield(each));
    }

    /** After issue the other slot is let in by a chief of its own office, so that another one has nothing to yield to. */
    private boolean mayYield(ConflictRow each) {
        return rights.keeps() && allMine(each) && (!gated() || mayLift() && isMine(each.slot()));
    }

    private Contest contest(ConflictRow each, long other, Contest.Offer offer, boolean mayAsk, boolean mayYield) {
        Optional<SlotRow> row = picture.slot(other);
        String movers = movers(each);
        boolean mayDecide = mayDecide(each) && movers.isEmpty();
        return new Contest(
                each.id(),
                each.version(),
                other,
                picture.title(other),
                row.map(SlotRow::office).orElse(null),
                row.map(SlotRow::busy).orElse(false),
                BreachSentences.term("rung." + each.rung().name(), locale),
                each.rungDue() == null ? "" : picture.dues().left(each.rungDue(), locale),
                each.rungDue() != null && picture.dues().over(each.rungDue()),
                gated(),
                movers,
                first(each),
                offer,
                mayAsk,
                mayYield && movers.isEmpty(),
                mayDecide,
                mayDecide && each.goesFirst() != null && each.goesFirst() != each.slot());
    }

    private boolean mayDecide(ConflictRow each) {
        return picture.slot(each.slot())
                        .filter(winner -> rights.mayDecide(each, winner.office()))
                        .isPresent()
                && (!gated() || mayLift());
    }

    /** What is issued makes room for nothing: its own office changes it first (SC-11). */
    private String movers(ConflictRow each) {
        return each.rivals().stream()
                .map(Rival::slot)
                .flatMap(rival -> picture.slot(rival).stream())
                .filter(rival -> rival.state().published())
                .map(SlotRow::office)
                .distinct()
                .map(office -> Texts.text(locale, "office." + office.code() + ".name"))
                .collect(Collectors.joining(", "));
    }

    private boolean gated() {
        return picture.week().state().issued();
    }

    private boolean mayLift() {
        return picture.voice().maySpeak();
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
                mayAnswer && (!gated() || mayLift()));
    }

    private boolean allMine(ConflictRow each) {
        return !each.rivals().isEmpty() && each.rivals().stream().allMatch(rival -> isMine(rival.slot()));
    }

    private boolean isMine(long slot) {
        return picture.slot(slot).map(SlotRow::mine).orElse(false);
    }

    private String first(ConflictRow each) {
        return each.goesFirst() == null ? "" : picture.title(each.goesFirst());
    }
}
