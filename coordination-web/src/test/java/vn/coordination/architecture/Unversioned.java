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
            // a look at an identity happened, and nothing changes that
            "IdentityLook",
            // what was issued stays as it was issued
            "IssuedLetter",
            "VisitLetter",
            "IssuedRow",
            // a scan is added, never exchanged
            "PetitionScan",
            // an act on a petition was done; the next one is another step
            "PetitionStep",
            "ConferenceStep",
            "PointEvent",
            // who came, what was decided and what was taken over is written down once; a mistake is one more entry
            "AttendanceEvent",
            "AgendaDecision",
            "DelegateImport",
            "PaperVersion",
            "PaperReading",
            "PreparationLine",
            // what was done together in a gathering, and who looked for what, is a log
            "JointHandling",
            "VisitLook",
            // what an office said, told or signed is never changed: another word is another row
            "Reply",
            "Shortcoming",
            "Signature",
            "YearlyReview");

    private Unversioned() {}
}
