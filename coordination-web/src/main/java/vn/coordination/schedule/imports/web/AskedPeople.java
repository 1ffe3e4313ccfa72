package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The question who comes: for a body, for those of it who are concerned, for an unknown name, for an empty cell. */
public class AskedPeople implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String subject;
    private final List<Integer> lines;
    /** The row in a few words if the answer goes for it only, because another row may mean other people; or empty. */
    private final String row;

    private final List<Long> proposed;
    private List<Long> chosen = new ArrayList<>();
    private List<Long> others = new ArrayList<>();
    private boolean nobody;

    AskedPeople(String sentence, String subject, List<Integer> lines, String row, List<Long> proposed) {
        this.sentence = sentence;
        this.subject = subject;
        this.lines = List.copyOf(lines);
        this.row = row;
        this.proposed = List.copyOf(proposed);
    }

    /** Empty while nobody has answered; an empty list says that none of them is kept as a person. */
    Optional<List<Long>> answer() {
        Set<Long> all = new LinkedHashSet<>();
        if (!nobody) {
            all.addAll(chosen);
            all.addAll(others);
        }
        return nobody || !all.isEmpty() ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    boolean asksTheSame(AskedPeople other) {
        return asksAgain(other) && (!isRowOnly() || lines.equals(other.lines));
    }

    /** In a later file, where the row may stand on another line. */
    boolean asksAgain(AskedPeople earlier) {
        return subject.equals(earlier.subject) && row.equals(earlier.row);
    }

    void answerAs(AskedPeople earlier) {
        setChosen(earlier.chosen);
        setOthers(earlier.others);
        nobody = earlier.nobody;
    }

    boolean isRowOnly() {
        return !row.isEmpty();
    }

    public String getRow() {
        return row;
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

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public List<Long> getOthers() {
        return others;
    }

    public void setOthers(List<Long> others) {
        this.others = others == null ? new ArrayList<>() : new ArrayList<>(others);
    }

    public boolean isNobody() {
        return nobody;
    }

    public void setNobody(boolean nobody) {
        this.nobody = nobody;
    }
}
