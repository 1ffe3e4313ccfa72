package vn.coordination.demonstration.app.history;

import java.time.LocalDate;
import vn.coordination.demonstration.app.history.PastPetition.Fate;

/** A petition while the post of its week is being put together. */
final class Item {
    private final Item original;
    private PastPetition petition;

    Item(PastPetition petition) {
        this(petition, null);
    }

    private Item(PastPetition petition, Item original) {
        this.petition = petition;
        this.original = original;
    }

    /** Once more, of another body or the same. */
    Item again(Body body) {
        return new Item(petition.again(body.office(), body.delegation()), this);
    }

    void forwarded() {
        petition = petition.in(Fate.FORWARDED, -1);
    }

    boolean stays() {
        return petition.fate() == Fate.GUIDED;
    }

    /** Another one can be merged into it. */
    boolean lasts() {
        return petition.fate() != Fate.WITHDRAWN;
    }

    LocalDate arrived() {
        return petition.arrived();
    }

    /** Null for none. */
    Item original() {
        return original;
    }

    /** @param place of its original in the post of the week; below zero for none */
    PastPetition petition(int place) {
        return petition.in(petition.fate(), place);
    }
}
