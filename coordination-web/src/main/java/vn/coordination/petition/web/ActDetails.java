package vn.coordination.petition.web;

import java.time.LocalDate;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Classification;
import vn.coordination.petition.ScreeningItem;

/** What single acts need beyond what all have in common; each is asked for by the act that needs it, and by no other. */
interface ActDetails {
    /** Person who works on it from now on. */
    long officer();

    /** The petition it is, or is not, a duplicate of. */
    long other();

    Classification classification();

    /** What it lacks to be processed. */
    Set<ScreeningItem> lacking();

    /** The office of the three that it is handed to. */
    Office to();

    /** The body outside that it is sent on to. */
    String addressee();

    LocalDate answerDue();
}
