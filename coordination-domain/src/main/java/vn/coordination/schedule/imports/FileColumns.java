package vn.coordination.schedule.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.coordination.schedule.imports.FileProblem.Kind;

/** Which column of a file holds what, by the heads of its first line. */
public final class FileColumns<C extends Enum<C>> {
    private final List<String> heads;
    private final List<Optional<C>> columns;

    /** @param known the column that a head names */
    public FileColumns(List<String> heads, Function<String, Optional<C>> known) {
        this.heads = heads;
        this.columns = heads.stream().map(known).toList();
    }

    /** Why nothing of the file can be taken: a column stands twice, or one that is needed is missing. */
    public Optional<FileProblem> problem(Collection<C> needed) {
        return repeated()
                .map(column -> FileProblem.of(Kind.REPEATED_COLUMN, column))
                .or(() -> needed.stream()
                        .filter(column -> !has(column))
                        .findFirst()
                        .map(column -> FileProblem.of(Kind.MISSING_COLUMN, column)));
    }

    private Optional<C> repeated() {
        Set<C> seen = new HashSet<>();
        return columns.stream()
                .flatMap(Optional::stream)
                .filter(column -> !seen.add(column))
                .findFirst();
    }

    public boolean has(C column) {
        return columns.contains(Optional.of(column));
    }

    /** Heads that name no column. */
    public List<String> ignored() {
        return heads.stream()
                .filter(head -> !head.isBlank())
                .filter(head -> columns.get(heads.indexOf(head)).isEmpty())
                .map(Spelling::clean)
                .toList();
    }

    /** Cleaned text; a column without text is absent. */
    public Map<C, String> cells(FileLine line) {
        Map<C, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(line.cells().size(), columns.size()); i++) {
            String text = Spelling.clean(line.cells().get(i));
            if (!text.isEmpty()) {
                columns.get(i).ifPresent(column -> cells.put(column, text));
            }
        }
        return cells;
    }

    /** How many cells with text stand beyond the last head. */
    public int extra(FileLine line) {
        return (int) line.cells().stream()
                .skip(columns.size())
                .filter(cell -> !Spelling.clean(cell).isEmpty())
                .count();
    }
}
