package vn.coordination.breach.app;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.breach.BreachKey;
import vn.coordination.breach.Origin;
import vn.coordination.identity.Scope;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Mode;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.StoredRulings;

/** Makes rows of the register from stored judgements: one for each entry that was broken, whether or not it was lifted. */
final class JudgedBreaches {
    static final String COLUMNS =
            "cast(j.id as char), j.at, j.office, j.subject_type, j.subject, j.rulings, p.full_name"
                    + " from judgement j left join account a on a.id = j.account left join person p on p.id = a.person_id";

    private JudgedBreaches() {}

    static Stream<RegisterRow> of(Tuple row, Scope reader, PlacesThen places) {
        List<Ruling> rulings = StoredRulings.read(row.get(5, String.class));
        return rulings.stream()
                .filter(ruling -> ruling instanceof Ruling.Broken || ruling instanceof Ruling.Waived)
                .map(Ruling::code)
                .distinct()
                .map(code -> row(row, code, rulings, reader, places));
    }

    private static RegisterRow row(Tuple row, RuleCode code, List<Ruling> rulings, Scope reader, PlacesThen places) {
        Instant at = Instants.of(row.get(1));
        String office = row.get(2) == null ? "" : row.get(2).toString();
        boolean told = Told.to(reader, office);
        List<Ruling> ofCode = rulings.stream()
                .filter(ruling -> ruling.code() == code && breach(ruling) != null)
                .toList();
        Waiver leave = ofCode.stream()
                .filter(Ruling.Waived.class::isInstance)
                .map(ruling -> ((Ruling.Waived) ruling).waiver())
                .findFirst()
                .orElse(null);
        return new RegisterRow(
                new BreachKey(Origin.JUDGEMENT, row.get(0, String.class), code),
                at,
                office,
                places.of(code, at),
                consequence(code, leave),
                told,
                told ? row.get(6, String.class) : "",
                told ? new Subject(row.get(3, String.class), row.get(4, String.class)) : null,
                told ? ofCode.stream().map(JudgedBreaches::breach).toList() : List.of(),
                told ? leave : null,
                List.of(),
                0);
    }

    private static Consequence consequence(RuleCode code, Waiver leave) {
        if (leave != null) {
            return leave.isOverride() ? Consequence.OVERRIDDEN : Consequence.LIFTED;
        }
        return code.has(Mode.GATE) ? Consequence.WAITING : Consequence.REFUSED;
    }

    private static Breach breach(Ruling ruling) {
        if (ruling instanceof Ruling.Broken broken) {
            return broken.breach();
        }
        return ruling instanceof Ruling.Waived waived ? waived.breach() : null;
    }
}
