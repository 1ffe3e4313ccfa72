package vn.coordination.conference.delegate.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.coordination.conference.delegate.imports.DelegateLine.Outcome;
import vn.coordination.conference.delegate.imports.DelegateProblem.Kind;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.imports.CellText;
import vn.coordination.schedule.imports.FileColumns;
import vn.coordination.schedule.imports.FileLine;
import vn.coordination.schedule.imports.FileProblem;

/** Says of one line after the other what it would do to the list of a conference; keeps none of them. */
public final class DelegateFile {
    private static final Set<DelegateColumn> NEEDED = EnumSet.of(DelegateColumn.NAME, DelegateColumn.UNIT);

    private final FileColumns<DelegateColumn> columns;
    private final Register register;
    private final ListedDelegates listed;
    private final ListedDelegates inFile = new ListedDelegates();

    /** @param listed who is on the list of the conference already */
    public DelegateFile(List<String> heads, Register register, ListedDelegates listed) {
        this.columns = new FileColumns<>(heads, DelegateColumn::of);
        this.register = register;
        this.listed = listed;
    }

    /** Why nothing of the file can be taken. */
    public Optional<FileProblem> problem() {
        return columns.problem(NEEDED);
    }

    /** Heads of columns that the import does not know. */
    public List<String> ignored() {
        return columns.ignored();
    }

    public DelegateLine line(FileLine line) {
        Map<DelegateColumn, String> cells = columns.cells(line);
        String name = text(cells, DelegateColumn.NAME);
        String unit = text(cells, DelegateColumn.UNIT);
        Long seat = register.seat(text(cells, DelegateColumn.POINT)).orElse(null);
        Office office = register.office(unit).orElse(null);
        Long person = office == null ? null : register.person(office, name).orElse(null);
        List<DelegateProblem> problems = problems(cells, columns.extra(line));
        if (problems.isEmpty()) {
            need(inFile.add(person, name, unit, seat), Kind.DOUBLED, DelegateColumn.NAME, name, problems);
        }
        return new DelegateLine(
                line.number(),
                name,
                unit,
                text(cells, DelegateColumn.POINT),
                seat,
                office,
                person,
                CellText.flag(text(cells, DelegateColumn.MEMBER)).orElse(false),
                outcome(problems, listed.has(person, name, unit, seat)),
                problems);
    }

    private List<DelegateProblem> problems(Map<DelegateColumn, String> cells, int extra) {
        List<DelegateProblem> problems = new ArrayList<>();
        cells.forEach((column, text) -> look(column, text, problems));
        need(extra == 0, Kind.EXTRA_CELLS, null, extra, problems);
        need(cells.containsKey(DelegateColumn.NAME), Kind.NO_NAME, DelegateColumn.NAME, "", problems);
        need(cells.containsKey(DelegateColumn.UNIT), Kind.NO_UNIT, DelegateColumn.UNIT, "", problems);
        String code = text(cells, DelegateColumn.POINT);
        need(code.isEmpty() || register.seat(code).isPresent(), Kind.NO_POINT, DelegateColumn.POINT, code, problems);
        String flag = text(cells, DelegateColumn.MEMBER);
        need(CellText.flag(flag).isPresent(), Kind.NO_FLAG, DelegateColumn.MEMBER, flag, problems);
        return problems;
    }

    private static String text(Map<DelegateColumn, String> cells, DelegateColumn column) {
        return cells.getOrDefault(column, "");
    }

    private static Outcome outcome(List<DelegateProblem> problems, boolean there) {
        if (!problems.isEmpty()) {
            return Outcome.ERROR;
        }
        return there ? Outcome.SAME : Outcome.NEW;
    }

    private static void look(DelegateColumn column, String text, List<DelegateProblem> problems) {
        if (CellText.isFormula(text)) {
            problems.add(new DelegateProblem(Kind.FORMULA, column, text));
        } else if (CellText.isScript(text)) {
            problems.add(new DelegateProblem(Kind.SCRIPT, column, text));
        } else {
            need(text.length() <= column.longest(), Kind.TOO_LONG, column, column.longest(), problems);
        }
    }

    private static void need(
            boolean kept, Kind otherwise, DelegateColumn column, Object word, List<DelegateProblem> problems) {
        if (!kept) {
            problems.add(new DelegateProblem(otherwise, column, String.valueOf(word)));
        }
    }
}
