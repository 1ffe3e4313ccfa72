package vn.coordination.schedule.web;

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
    private final List<Long> proposed;
    private String choice;
    private String outside;

    AskedPlace(String sentence, String subject, List<Integer> lines, List<Long> proposed) {
        this.sentence = sentence;
        this.subject = subject;
        this.lines = List.copyOf(lines);
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
