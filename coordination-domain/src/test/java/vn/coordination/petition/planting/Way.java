package vn.coordination.petition.planting;

/** How a planted petition differs from its model. */
public enum Way {
    ORIGINAL(Truth.ORIGINAL),

    OTHER_OFFICE(Truth.DUPLICATE),
    NAME_MISSPELT(Truth.DUPLICATE),
    SPELLING_VARIANT(Truth.DUPLICATE),
    NAME_REORDERED(Truth.DUPLICATE),
    MIDDLE_NAME_LEFT_OUT(Truth.DUPLICATE),
    WITHOUT_ACCENTS(Truth.DUPLICATE),
    ABBREVIATED(Truth.DUPLICATE),
    ADDRESS_REWRITTEN(Truth.DUPLICATE),
    ADDRESS_LEFT_OUT(Truth.DUPLICATE),
    TARGET_REWORDED(Truth.DUPLICATE),
    SUBJECT_TENTH_CHANGED(Truth.DUPLICATE),
    SUMMARISED_ANEW(Truth.DUPLICATE),
    THREE_AT_ONCE(Truth.DUPLICATE),

    NEIGHBOUR_OF_ONE_FAMILY(Truth.LOOK_ALIKE),
    NAMESAKE_ELSEWHERE(Truth.LOOK_ALIKE),
    NAMESAKE_NEXT_DOOR(Truth.LOOK_ALIKE),
    STRANGER_IN_ONE_MATTER(Truth.LOOK_ALIKE),
    FATHER_AND_SON(Truth.LOOK_ALIKE),
    SPOUSES(Truth.LOOK_ALIKE),
    SISTERS_OF_LIKE_NAMES(Truth.LOOK_ALIKE),
    BROTHERS_AN_ACCENT_APART(Truth.LOOK_ALIKE),
    OTHER_HOUSE_NUMBER(Truth.LOOK_ALIKE),
    SAME_PERSON_OTHER_MATTER(Truth.LOOK_ALIKE),
    SAME_PERSON_NEXT_CASE(Truth.LOOK_ALIKE);

    private enum Truth {
        ORIGINAL,
        DUPLICATE,
        LOOK_ALIKE
    }

    private final Truth truth;

    Way(Truth truth) {
        this.truth = truth;
    }

    public boolean isDuplicate() {
        return truth == Truth.DUPLICATE;
    }

    public boolean isLookAlike() {
        return truth == Truth.LOOK_ALIKE;
    }
}
