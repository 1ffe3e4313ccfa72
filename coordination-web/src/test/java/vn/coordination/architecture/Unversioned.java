package vn.coordination.architecture;

import java.util.Set;

/** Entities without a version, because nobody changes them after they were written. */
final class Unversioned {
    static final Set<String> NAMES = Set.of(
            // a claim is taken and released, never edited; the constraint and the day's lock guard it
            "Allocation",
            // a note on a breach is written once; a second thought is a second note
            "BreachNote",
            // a step is taken once; its key guards it
            "EscalationStep",
            // written when a password is replaced, never changed
            "FormerPassword",
            // who opened a writer's identity, and what was done with a petition, are logs
            "IdentityLook",
            "PetitionStep",
            // what was issued stays as it was issued
            "IssuedRow",
            // what an office said, told or signed is never changed: another word is another row
            "Reply",
            "Shortcoming",
            "Signature",
            "YearlyReview");

    private Unversioned() {}
}
