package vn.coordination.petition.unanswered.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionNumber;
import vn.coordination.petition.PetitionState;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Makes lines of petitions that are out; a page of them costs three questions more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnansweredRows {
    /** Whose clocks wait for an answer from outside. */
    static final Set<RuleCode> CODES = EnumSet.of(RuleCode.PT_06, RuleCode.PT_40);

    private static final Set<LetterKind> KINDS =
            EnumSet.of(LetterKind.FORWARDING, LetterKind.TRANSFER, LetterKind.URGING);

    private final SentLetterRepository letters;
    private final DeadlineQueries deadlines;
    private final PeopleQueries people;
    private final RuleBook book;
    private final Clock clock;

    protected UnansweredRows() {
        this(null, null, null, null, null);
    }

    @Inject
    UnansweredRows(
            SentLetterRepository letters, DeadlineQueries deadlines, PeopleQueries people, RuleBook book, Clock clock) {
        this.letters = letters;
        this.deadlines = deadlines;
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    List<UnansweredRow> of(List<Petition> petitions, Scope scope, Locale locale) {
        List<Long> ids = petitions.stream().map(Petition::id).toList();
        Map<Long, List<SentLetter>> sent =
                letters.sent(ids, KINDS).stream().collect(Collectors.groupingBy(SentLetter::petition));
        Map<Long, DeadlineRow> clocks = clocks(scope, locale, ids);
        Map<Long, String> names = people.names(petitions.stream()
                .flatMap(petition -> petition.officer().stream())
                .toList());
        return petitions.stream()
                .map(petition -> row(
                        petition,
                        sent.getOrDefault(petition.id(), List.of()),
                        clocks.get(petition.id()),
                        petition.officer().map(names::get).orElse("")))
                .toList();
    }

    /** Of each the one that rings first. */
    private Map<Long, DeadlineRow> clocks(Scope scope, Locale locale, List<Long> ids) {
        return deadlines
                .running(
                        scope,
                        locale,
                        "Petition",
                        ids.stream().map(String::valueOf).toList())
                .stream()
                .filter(UnansweredRows::waits)
                .collect(Collectors.toMap(
                        row -> Long.valueOf(row.subject().id()),
                        row -> row,
                        (one, other) -> Comparator.comparing(DeadlineRow::due).compare(one, other) <= 0 ? one : other));
    }

    /** Not the one for handing it over, which the transfer has ended. */
    private static boolean waits(DeadlineRow row) {
        return row.due() != null
                && CODES.contains(row.code())
                && (row.code() != RuleCode.PT_06 || row.kind() == ClockKind.RECEIPT);
    }

    private UnansweredRow row(Petition petition, List<SentLetter> sent, DeadlineRow running, String officer) {
        boolean transfer = petition.state() == PetitionState.TRANSFERRED;
        Instant out = petition.last(transfer ? PetitionAct.TRANSFER : PetitionAct.FORWARD)
                .orElseThrow();
        int urged = transfer ? 0 : urgedSince(petition, out);
        LocalDate since = LocalDate.ofInstant(out, City.ZONE);
        Unanswered what = transfer ? Unanswered.TRANSFERRED : urged > 0 ? Unanswered.URGED : Unanswered.FORWARDED;
        LocalDate limit = transfer ? null : petition.answerDue().orElse(null);
        return new UnansweredRow(
                petition.id(),
                PetitionNumber.printed(petition),
                petition.kind().orElse(null),
                petition.summary(),
                officer,
                what,
                transfer ? null : petition.addressee(),
                petition.boundFor().orElse(null),
                sent.stream()
                        .filter(letter -> !letter.at().isBefore(out))
                        .map(SentLetter::symbol)
                        .toList(),
                since,
                workingDays(since, today()),
                urged,
                limit,
                running,
                next(petition, what, limit));
    }

    private static int urgedSince(Petition petition, Instant out) {
        return (int) petition.steps().stream()
                .filter(step -> step.act() == PetitionAct.URGE && !step.at().isBefore(out))
                .count();
    }

    private UnansweredNext next(Petition petition, Unanswered what, LocalDate limit) {
        return switch (what) {
            case TRANSFERRED -> UnansweredNext.ACKNOWLEDGE;
            case URGED -> reported(petition) ? UnansweredNext.URGE : UnansweredNext.REPORT;
            case FORWARDED -> limit != null && today().isAfter(limit) ? UnansweredNext.URGE : UnansweredNext.WAIT;
        };
    }

    /** Since it was urged last. */
    private static boolean reported(Petition petition) {
        Instant urged = petition.last(PetitionAct.URGE).orElseThrow();
        return petition.last(PetitionAct.REPORT_TO_CHAIR)
                .filter(at -> !at.isBefore(urged))
                .isPresent();
    }

    private int workingDays(LocalDate since, LocalDate today) {
        return book.calendar().workingDays(since.plusDays(1), today);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
