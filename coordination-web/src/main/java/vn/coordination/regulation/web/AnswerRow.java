package vn.coordination.regulation.web;

import java.io.Serializable;
import java.util.List;

/**
 * What one of several things that were asked for answered, as a page shows it.
 *
 * @param name of the person, the room, the day, as far as the reader may know it
 * @param taken somebody has it at that time; if neither granted nor taken, it does not fit
 */
public record AnswerRow(String name, boolean granted, boolean taken, List<BreachRow> breaches) implements Serializable {
    /** As a word for programs and for the keys of its words. */
    public String state() {
        if (granted) {
            return "FREE";
        }
        return taken ? "TAKEN" : "UNFIT";
    }
}
