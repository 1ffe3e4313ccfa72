package vn.coordination.schedule.app;

import jakarta.ejb.ApplicationException;
import java.util.List;
import vn.coordination.schedule.Problem;

/** What was entered makes no sense by itself; nothing was changed. */
@ApplicationException(rollback = true)
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
