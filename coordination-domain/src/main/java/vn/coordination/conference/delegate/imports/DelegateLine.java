package vn.coordination.conference.delegate.imports;

import java.io.Serializable;
import java.util.List;
import vn.coordination.organisation.Office;

/**
 * One line of the file and what it would do.
 *
 * @param line of the file, the first being 1
 * @param code of the point; empty for the hall
 * @param seat the point of the conference; null for the hall
 * @param office that sends him; null when it is none of the three
 * @param person of the register; null for somebody from outside
 */
public record DelegateLine(
        int line,
        String name,
        String unit,
        String code,
        Long seat,
        Office office,
        Long person,
        boolean member,
        Outcome outcome,
        List<DelegateProblem> problems)
        implements Serializable {
    public enum Outcome {
        NEW,
        /** He is on the list already. */
        SAME,
        /** It cannot be taken. */
        ERROR
    }

    public DelegateLine {
        problems = List.copyOf(problems);
    }
}
