package vn.coordination.breach.app;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.audit.Subject;
import vn.coordination.breach.BreachKey;
import vn.coordination.breach.Origin;
import vn.coordination.identity.Scope;
import vn.coordination.rule.RuleCode;

/** Makes rows of the register from clocks that ran out before what they measure was done. */
final class LateClocks {
    static final String COLUMNS = "cast(d.id as char), d.due, d.office, d.subject_type, d.subject, d.code, p.full_name,"
            + " d.ending, s.step, s.taken_at from deadline d left join person p on p.id = d.holder"
            + " left join escalation_step s on s.deadline = d.id and s.step <> 'REMINDER'";
    /** Started and not called off, due by now, and not met in time. */
    static final String LATE = "d.due <= ? and (d.ended is null or d.ended > d.due or d.ending = 'PASSED')"
            + " and (d.ending is null or d.ending <> 'CANCELLED')";

    private LateClocks() {}

    /** @param rows one for each step that was taken, those of one clock together */
    static List<RegisterRow> of(Collection<Tuple> rows, Scope reader, PlacesThen places) {
        Map<String, List<RegisterRow.StepRow>> steps = new HashMap<>();
        List<RegisterRow> made = new ArrayList<>();
        for (Tuple row : rows) {
            String id = row.get(0, String.class);
            if (!steps.containsKey(id)) {
                steps.put(id, new ArrayList<>());
                made.add(row(row, steps.get(id), reader, places));
            }
            if (row.get(8) != null) {
                steps.get(id).add(new RegisterRow.StepRow(row.get(8, String.class), Instants.of(row.get(9))));
            }
        }
        return made;
    }

    private static RegisterRow row(Tuple row, List<RegisterRow.StepRow> steps, Scope reader, PlacesThen places) {
        RuleCode code = RuleCode.of(row.get(5, String.class));
        Instant due = Instants.of(row.get(1));
        String office = row.get(2).toString();
        boolean told = Told.to(reader, office);
        return new RegisterRow(
                new BreachKey(Origin.DEADLINE, row.get(0, String.class), code),
                due,
                office,
                places.of(code, due),
                "MET".equals(row.get(7, String.class)) ? Consequence.DONE_LATE : Consequence.LATE,
                told,
                told && row.get(6) != null ? row.get(6, String.class) : "",
                told ? new Subject(row.get(3, String.class), row.get(4, String.class)) : null,
                List.of(),
                null,
                steps,
                0);
    }
}
