package vn.coordination.conference.paper;

import java.util.Objects;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * A paper that is to reach those who are invited.
 *
 * @param item code of the item of the agenda; empty = of the conference as a whole
 * @param title empty where the paper is a state secret
 * @param reference number of the document, of a state secret
 * @param keeper with whom the document lies, of a state secret
 */
public record OwePaper(
        long conference,
        String item,
        String title,
        Office office,
        SecrecyLevel level,
        String reference,
        String keeper) {
    public OwePaper {
        item = Text.optional(item);
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(level, "level");
        title = Text.optional(title);
        reference = Text.optional(reference);
        keeper = Text.optional(keeper);
        if (level.stateSecret()) {
            Text.required(reference, "reference");
            Text.required(keeper, "keeper");
        } else if (title.isEmpty()) {
            throw new IllegalArgumentException("a paper that is no state secret has a title");
        }
    }

    /** What may be read in it, rather than that it lies somewhere else. */
    public boolean content() {
        return !title.isEmpty();
    }
}
