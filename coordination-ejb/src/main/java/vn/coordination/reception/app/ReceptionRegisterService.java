package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;
import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.Readings;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.letter.app.LetterForm;
import vn.coordination.petition.letter.app.rendering.Letter;
import vn.coordination.petition.letter.app.rendering.LetterDocx;
import vn.coordination.petition.letter.app.rendering.LetterPdf;
import vn.coordination.petition.letter.app.rendering.LetterTable;
import vn.coordination.petition.letter.app.rendering.LetterTexts;
import vn.coordination.petition.letter.app.rendering.SheetMatter;
import vn.coordination.reception.Visit;

/** Prints an office's register of visits as form 03/TCD; that it was handed out stands on the trail. It names nobody. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, CITIZEN_RECEIVER, PETITION_OFFICER, RECORDS_CLERK})
public class ReceptionRegisterService {
    /** Of the width, for the columns in their order. */
    private static final List<Integer> SHARES = List.of(6, 11, 8, 9, 16, 8, 7, 9, 8, 11, 11, 15);

    private final ReceptionQueries receptions;
    private final ReceptionRepository records;
    private final PeopleQueries people;
    private final Readings readings;
    private final CurrentActor actor;
    private final Clock clock;
    private final LetterTexts texts = new LetterTexts();
    private final RegisterWords words = new RegisterWords(texts);

    protected ReceptionRegisterService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ReceptionRegisterService(
            ReceptionQueries receptions,
            ReceptionRepository records,
            PeopleQueries people,
            Readings readings,
            CurrentActor actor,
            Clock clock) {
        this.receptions = receptions;
        this.records = records;
        this.people = people;
        this.readings = readings;
        this.actor = actor;
        this.clock = clock;
    }

    public byte[] print(YearMonth month, LetterForm form) {
        Scope scope = actor.scope();
        readings.note("ReceptionRegister.print", new Subject(Visit.class.getSimpleName(), ""), details(scope, month));
        Letter sheet = sheet(scope, month);
        return form == LetterForm.PDF ? LetterPdf.bytes(sheet) : LetterDocx.bytes(sheet);
    }

    private Letter sheet(Scope scope, YearMonth month) {
        List<List<String>> rows = rows(scope, month);
        return texts.sheet(new SheetMatter(
                scope.office(),
                words.text("form"),
                words.text("title"),
                words.month(month),
                List.of(words.text(rows.isEmpty() ? "none" : "sealed")),
                new LetterTable(SHARES, words.head(), rows),
                words.text("signed"),
                people.names(Set.of(scope.person())).getOrDefault(scope.person(), ""),
                clock.instant()));
    }

    private List<List<String>> rows(Scope scope, YearMonth month) {
        List<VisitRow> visits = receptions.visits(scope, month).stream()
                .filter(visit -> visit.office() == scope.office())
                .sorted(Comparator.comparing(VisitRow::id))
                .toList();
        Map<Long, HandedIn> handed = records.handedIn(visits);
        return IntStream.range(0, visits.size())
                .mapToObj(i -> words.cells(
                        i + 1, visits.get(i), handed.get(visits.get(i).id())))
                .toList();
    }

    private static String details(Scope scope, YearMonth month) {
        return JSON.createObjectBuilder()
                .add("kind", "EXPORTED")
                .add("office", scope.office().code())
                .add("month", month.toString())
                .build()
                .toString();
    }
}
