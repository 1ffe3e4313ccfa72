package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.schedule.Place;

/** The question where something is held: which room a written place is, or where a row without a place takes place. */
public class AskedPlace implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The choice that keeps the written words as a place outside. */
    static final String AS_WRITTEN = "outside";

    private final String sentence;
    private final String subject;
    private final List<Integer> lines;
    /** The row in a few words if the question is about it alone, otherwise empty. */
    private final String row;

    private final List<Long> proposed;
    private String choice;
    private String outside;

    AskedPlace(String sentence, String subject, List<Integer> lines, String row, List<Long> proposed) {
        this.sentence = sentence;
        this.subject = subject;
        this.lines = List.copyOf(lines);
        this.row = row;
        this.proposed = List.copyOf(proposed);
    }

    /** Empty while nobody has answered. */
    Optional<Place> answer() {
        if (outside != null && !outside.isBlank()) {
            return Optional.of(Place.outside(outside.strip()));
        }
        if (choice == null || choice.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AS_WRITTEN.equals(choice) ? Place.outside(subject) : Place.room(Long.parseLong(choice)));
    }

    boolean asksTheSame(AskedPlace other) {
        return subject.equals(other.subject) && (isWritten() || lines.equals(other.lines));
    }

    /** In a later file, where the row may stand on another line. */
    boolean asksAgain(AskedPlace earlier) {
        return subject.equals(earlier.subject) && row.equals(earlier.row);
    }

    void answerAs(AskedPlace earlier) {
        choice = earlier.choice;
        outside = earlier.outside;
    }

    /** The file names a place; otherwise it has none in that row. */
    public boolean isWritten() {
        return !subject.isEmpty();
    }

    public String getSentence() {
        return sentence;
    }

    public String getSubject() {
        return subject;
    }

    public List<Integer> getLines() {
        return lines;
    }

    public String getRow() {
        return row;
    }

    public List<Long> getProposed() {
        return proposed;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getOutside() {
        return outside;
    }

    public void setOutside(String outside) {
        this.outside = outside;
    }
}
