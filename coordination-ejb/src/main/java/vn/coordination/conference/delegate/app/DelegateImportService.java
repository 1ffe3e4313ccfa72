package vn.coordination.conference.delegate.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.app.ListFile;
import vn.coordination.conference.delegate.DelegateImport;
import vn.coordination.conference.delegate.imports.DelegateColumn;
import vn.coordination.conference.delegate.imports.DelegateFile;
import vn.coordination.conference.delegate.imports.DelegateLine;
import vn.coordination.conference.delegate.imports.DelegateLine.Outcome;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.imports.CsvStream;
import vn.coordination.schedule.imports.FileLine;
import vn.coordination.schedule.imports.FileLines;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.ImportLimits;

/**
 * The delegates of a conference from a file: looked at line by line first, then entered all or none, in one transaction. A
 * short file comes from a page; one of any length is read from a disk and never held.
 */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
public class DelegateImportService {
    private static final int SHOWN = 200;

    private DelegateRepository delegates;
    private DelegateRowsRepository rows;
    private DelegateRegister register;
    private ListKeeping keeping;
    private Conferences conferences;
    private CurrentActor currentActor;
    private Clock clock;

    protected DelegateImportService() {}

    @Inject
    DelegateImportService(
            DelegateRepository delegates,
            DelegateRowsRepository rows,
            DelegateRegister register,
            ListKeeping keeping,
            Conferences conferences,
            CurrentActor currentActor,
            Clock clock) {
        this.delegates = delegates;
        this.rows = rows;
        this.register = register;
        this.keeping = keeping;
        this.conferences = conferences;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** How much one file of a page may bring. */
    public ImportLimits limits() {
        return ImportLimits.USUAL;
    }

    /** Reads the file and says what it would do; stores nothing. */
    public DelegateTally preview(long conference, byte[] file) {
        keeping.requireComing(conference);
        FileLines lines = lines(file);
        return lines.problem().map(DelegateTally::refused).orElseGet(() -> read(conference, held(lines), line -> {}));
    }

    /** Enters every line of the file, or none while one of them cannot be taken; returns how many were new. */
    public int accept(ActOn command, byte[] file) {
        FileLines lines = lines(file);
        if (lines.problem().isPresent()) {
            throw new IllegalArgumentException("a file with errors is shown, not entered");
        }
        return enter(command, held(lines));
    }

    /** Looks at a CSV file of any length. */
    public DelegateTally previewLong(long conference, Path file) {
        keeping.requireComing(conference);
        return streamed(file, next -> read(conference, next, line -> {}));
    }

    /** Enters a CSV file of any length, a portion at a time, all in this one transaction. */
    public int acceptLong(ActOn command, Path file) {
        return streamed(file, next -> enter(command, next));
    }

    private int enter(ActOn command, Supplier<FileLine> next) {
        conferences.own(command);
        keeping.requireComing(command.conference());
        List<DelegateLine> portion = new ArrayList<>(DelegateRowsRepository.PORTION);
        DelegateTally tally = read(command.conference(), next, line -> {
            portion.add(line);
            if (portion.size() == DelegateRowsRepository.PORTION) {
                rows.write(command.conference(), portion);
                portion.clear();
            }
        });
        if (!tally.acceptable()) {
            throw new IllegalArgumentException("a file with errors is shown, not entered");
        }
        rows.write(command.conference(), portion);
        delegates.add(new DelegateImport(
                command.conference(), tally.fresh(), currentActor.get().person(), clock.instant()));
        return tally.fresh();
    }

    /** @param entering gets every new line, as long as none was faulty */
    private DelegateTally read(long conference, Supplier<FileLine> next, Consumer<DelegateLine> entering) {
        FileLine heads = next.get();
        if (heads == null) {
            return DelegateTally.refused(new FileProblem(FileProblem.Kind.EMPTY, List.of()));
        }
        DelegateFile file = new DelegateFile(heads.cells(), register.of(conference), rows.listed(conference));
        if (file.problem().isPresent()) {
            return DelegateTally.refused(file.problem().get());
        }
        DelegateTally.Counter counter = new DelegateTally.Counter(SHOWN);
        for (FileLine line = next.get(); line != null; line = next.get()) {
            DelegateLine read = file.line(line);
            counter.add(read);
            if (read.outcome() == Outcome.NEW && !counter.faulty()) {
                entering.accept(read);
            }
        }
        return counter.tally(file.ignored());
    }

    private FileLines lines(byte[] file) {
        return ListFile.read(file, limits(), head -> DelegateColumn.of(head).isPresent());
    }

    private static Supplier<FileLine> held(FileLines lines) {
        Iterator<FileLine> each = lines.lines().iterator();
        return () -> each.hasNext() ? each.next() : null;
    }

    private static <T> T streamed(Path file, Function<Supplier<FileLine>, T> work) {
        try (InputStream bytes = Files.newInputStream(file)) {
            CsvStream lines =
                    CsvStream.of(bytes, head -> DelegateColumn.of(head).isPresent());
            T done = work.apply(lines::next);
            if (lines.openQuote() > 0) {
                throw new IllegalArgumentException("a quotation never ends, from line " + lines.openQuote());
            }
            return done;
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("the file cannot be read", e);
        }
    }
}
