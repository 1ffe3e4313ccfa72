package vn.coordination.petition.duplicate;

/**
 * What a word does in a Vietnamese name, and how much it says: a third of the country is called Nguyễn, nearly half of its
 * men Văn and most of its women Thị; people are known by the given name.
 */
enum NameRole {
    FAMILY(1),
    FILLER(0.5),
    MIDDLE(1),
    /** Given or middle name, where the order does not tell. */
    OWN(2),
    GIVEN(3);

    private final double weight;

    NameRole(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** Whether another word in this place means another person. */
    boolean tellsApart() {
        return this == GIVEN || this == OWN;
    }
}
