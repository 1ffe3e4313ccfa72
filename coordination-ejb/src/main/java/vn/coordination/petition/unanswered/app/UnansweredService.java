package vn.coordination.petition.unanswered.app;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.Readings;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.Petition;
import vn.coordination.petition.book.app.BookForm;
import vn.coordination.shared.app.TableWriter;

/** Hands out what an office has no answer to as a file, as it hands out its register. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, RECORDS_CLERK})
public class UnansweredService {
    private static final int PAGE = 500;

    private final UnansweredQueries unanswered;
    private final Readings readings;
    private final CurrentActor actor;

    protected UnansweredService() {
        this(null, null, null);
    }

    @Inject
    UnansweredService(UnansweredQueries unanswered, Readings readings, CurrentActor actor) {
        this.unanswered = unanswered;
        this.readings = readings;
        this.actor = actor;
    }

    /** Outside of a transaction, which would have to live as long as the reader's line is slow. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(UnansweredFilter filter, BookForm form, UnansweredTexts texts, OutputStream out) {
        Scope scope = actor.scope();
        readings.note("Unanswered.export", new Subject(Petition.class.getSimpleName(), ""), details(scope, form));
        try {
            TableWriter file = form.writer(out);
            file.row(List.of(texts.note()));
            file.row(columns().map(texts.title()).toList());
            long last = 0;
            for (List<UnansweredRow> page = unanswered.page(scope, texts.locale(), filter, last, PAGE);
                    !page.isEmpty();
                    page = unanswered.page(scope, texts.locale(), filter, last, PAGE)) {
                for (UnansweredRow row : page) {
                    file.row(cells(row, texts));
                    last = row.petition();
                }
            }
            file.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException("the reader went away", failure);
        }
    }

    private static List<Object> cells(UnansweredRow row, UnansweredTexts texts) {
        return columns()
                .map(column -> column.of(row))
                .map(value -> value instanceof Enum<?> listed ? texts.word().apply(listed) : value)
                .toList();
    }

    private static Stream<UnansweredColumn> columns() {
        return Arrays.stream(UnansweredColumn.values());
    }

    private static String details(Scope scope, BookForm form) {
        return JSON.createObjectBuilder()
                .add("kind", "EXPORTED")
                .add("office", scope.office().code())
                .add("form", form.name())
                .build()
                .toString();
    }
}
