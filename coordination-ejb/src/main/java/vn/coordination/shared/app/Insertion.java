package vn.coordination.shared.app;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Rows that go into a table in one statement, or in none where there are none. */
public final class Insertion {
    private final String into;
    private final String after;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param into the statement up to its values */
    public Insertion(String into) {
        this(into, "");
    }

    /** @param after what the statement says after its values */
    public Insertion(String into, String after) {
        this.into = into;
        this.after = after;
    }

    /** @param values one for each column */
    public void row(Object... values) {
        rows.add(values);
    }

    /** @param statements makes a statement of its words */
    public void run(Function<String, Query> statements) {
        if (rows.isEmpty()) {
            return;
        }
        String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")";
        Query insert =
                statements.apply(into + " values " + String.join(", ", Collections.nCopies(rows.size(), row)) + after);
        int position = 1;
        for (Object[] values : rows) {
            for (Object value : values) {
                insert.setParameter(position++, value);
            }
        }
        insert.executeUpdate();
    }
}
