package vn.coordination.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * Conclude a conference.
 *
 * @param minutes number and date of the minutes; may be empty
 * @param notice number and date of the notice of conclusions; empty where none is issued
 * @param exempt why none is issued (MT-09); empty otherwise
 * @param items what the notice assigns, in its order (MT-10)
 */
public record Conclude(String minutes, String notice, String exempt, List<Item> items) {
    public Conclude {
        items = List.copyOf(items);
    }

    Result result(int present) {
        return new Result(present, minutes, notice, exempt);
    }

    public boolean exempted() {
        return !Text.optional(exempt).isEmpty();
    }

    public int undated() {
        return (int) items.stream().filter(item -> item.due() == null).count();
    }

    /** It says what is to be done, which of a secret conference stands in its notice on paper and nowhere else (SS-01). */
    public boolean worded() {
        return items.stream().anyMatch(Item::worded);
    }

    /**
     * @param lead the office that does it
     * @param unit of the lead, in words; may be empty
     * @param coordinators the offices that help; none when empty
     * @param product the document or other result that is wanted
     * @param due the last day; null when nobody said it
     */
    public record Item(
            String content, Office lead, String unit, Set<Office> coordinators, String product, LocalDate due) {
        public Item {
            coordinators = Set.copyOf(coordinators);
        }

        boolean worded() {
            return !Text.optional(content).isEmpty()
                    || !Text.optional(product).isEmpty()
                    || !Text.optional(unit).isEmpty();
        }
    }
}
