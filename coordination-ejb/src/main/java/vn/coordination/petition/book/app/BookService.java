package vn.coordination.petition.book.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;
import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.Readings;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.BookPeriod;
import vn.coordination.petition.Petition;
import vn.coordination.shared.app.TableWriter;

/** Hands out an office's register of petitions as a file, to the officers of that office only. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, RECORDS_CLERK})
public class BookService {
    private static final int PAGE = 500;

    private final BookQueries book;
    private final Readings readings;
    private final PeopleQueries people;
    private final CurrentActor actor;
    private final Clock clock;

    protected BookService() {
        this(null, null, null, null, null);
    }

    @Inject
    BookService(BookQueries book, Readings readings, PeopleQueries people, CurrentActor actor, Clock clock) {
        this.book = book;
        this.readings = readings;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes it out, however long, and puts that on the trail first. Outside of a transaction, which would have to live
     * as long as the reader's line is slow; each page has its own.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(BookPeriod period, BookForm form, BookTexts texts, OutputStream out) {
        Scope scope = actor.scope();
        readings.note("Book.export", new Subject(Petition.class.getSimpleName(), ""), details(scope, period, form));
        try {
            if (form == BookForm.PDF) {
                out.write(sheet(scope, period, texts));
            } else {
                table(scope, period, form, texts, form.writer(out));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the reader went away", failure);
        }
    }

    private byte[] sheet(Scope scope, BookPeriod period, BookTexts texts) throws IOException {
        BookSheet sheet = new BookSheet(texts);
        each(scope, period, sheet::add);
        String signer = people.names(Set.of(scope.person())).getOrDefault(scope.person(), "");
        return sheet.pdf(scope.office(), signer, clock.instant());
    }

    private void table(Scope scope, BookPeriod period, BookForm form, BookTexts texts, TableWriter file)
            throws IOException {
        head(file, form, texts);
        each(scope, period, row -> file.row(cells(row, form, texts)));
        file.finish();
    }

    private interface Line {
        void of(BookRow row) throws IOException;
    }

    private void each(Scope scope, BookPeriod period, Line line) throws IOException {
        long last = 0;
        for (List<BookRow> page = book.page(scope, period, last, PAGE);
                !page.isEmpty();
                page = book.page(scope, period, last, PAGE)) {
            for (BookRow row : page) {
                line.of(row);
                last = row.id();
            }
        }
    }

    private static void head(TableWriter file, BookForm form, BookTexts texts) throws IOException {
        if (form.readable()) {
            file.row(List.of(texts.note()));
            file.row(columns().map(texts.title()).toList());
        } else {
            file.row(columns().map(BookColumn::national).toList());
        }
    }

    private static List<Object> cells(BookRow row, BookForm form, BookTexts texts) {
        return columns()
                .map(column -> column.of(row))
                .map(value -> form.readable() && value instanceof Enum<?> listed
                        ? texts.word().apply(listed)
                        : value)
                .toList();
    }

    private static Stream<BookColumn> columns() {
        return Arrays.stream(BookColumn.values());
    }

    private static String details(Scope scope, BookPeriod period, BookForm form) {
        return JSON.createObjectBuilder()
                .add("kind", "EXPORTED")
                .add("office", scope.office().code())
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .add("form", form.name())
                .build()
                .toString();
    }
}
