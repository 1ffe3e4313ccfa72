package vn.coordination.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a petition must have to be processed (PT-04; Circular 05/2021 Art 6). */
public enum ScreeningItem {
    /** Vietnamese, or with a notarised translation. */
    LANGUAGE,
    DATED,
    NAME,
    ADDRESS,
    SIGNATURE,
    /** The decision or act that is complained of, with reason and request. */
    COMPLAINT_CONTENT(PetitionKind.COMPLAINT),
    DENOUNCED_PERSON(PetitionKind.DENUNCIATION),
    DENOUNCED_ACT(PetitionKind.DENUNCIATION),
    SUGGESTED_CONTENT(PetitionKind.RECOMMENDATION, PetitionKind.REFLECTION);

    private final Set<PetitionKind> only;

    ScreeningItem(PetitionKind... only) {
        this.only = only.length == 0 ? EnumSet.allOf(PetitionKind.class) : EnumSet.copyOf(List.of(only));
    }

    public static List<ScreeningItem> of(PetitionKind kind) {
        return Arrays.stream(values()).filter(item -> item.only.contains(kind)).toList();
    }
}
