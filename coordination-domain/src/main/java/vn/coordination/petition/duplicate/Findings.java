package vn.coordination.petition.duplicate;

import java.util.List;

/** What a search found, the likest first. */
public record Findings(List<Finding> rivals, List<Finding> precedents) {
    public Findings {
        rivals = List.copyOf(rivals);
        precedents = List.copyOf(precedents);
    }

    /** The rivals that are told without being asked for. */
    public List<Finding> hints() {
        return rivals.stream().filter(rival -> rival.match().isHint()).toList();
    }
}
