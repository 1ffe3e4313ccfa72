package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.coordination.schedule.SlotPlan;

/** Tells in the reader's words in which fields two versions of a slot differ. */
@ApplicationScoped
public class DifferenceReader {
    private final ChoiceReader offers;

    @Inject
    DifferenceReader(ChoiceReader offers) {
        this.offers = offers;
    }

    protected DifferenceReader() {
        this(null);
    }

    public List<Difference> between(SlotPlan one, SlotPlan other) {
        return new Differences(offers.choices(one.day())).between(one, other);
    }
}
