package vn.coordination.schedule.week.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.OfficeQueries;
import vn.coordination.organisation.app.OfficeRow;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.app.Weeks;
import vn.coordination.schedule.week.app.print.PrintLabel;
import vn.coordination.schedule.week.app.print.PrintTexts;
import vn.coordination.schedule.week.app.print.SheetEntry;
import vn.coordination.schedule.week.app.print.SheetHeading;
import vn.coordination.schedule.week.app.print.SheetSignature;
import vn.coordination.schedule.week.app.print.SheetStatus;
import vn.coordination.schedule.week.app.print.WeekSheet;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** Puts the printed week together: its heading, its rows as the reader may see them, and the three offices' words. */
@ApplicationScoped
class SheetMaker {
    private WeekQueries weeks;
    private ScheduleQueries schedule;
    private Weeks issued;
    private SheetWords words;
    private OfficeQueries offices;
    private Clock clock;

    protected SheetMaker() {}

    @Inject
    SheetMaker(
            WeekQueries weeks,
            ScheduleQueries schedule,
            Weeks issued,
            SheetWords words,
            OfficeQueries offices,
            Clock clock) {
        this.weeks = weeks;
        this.schedule = schedule;
        this.issued = issued;
        this.words = words;
        this.offices = offices;
        this.clock = clock;
    }

    WeekSheet sheet(Scope scope, IsoWeek iso, PrintTexts texts) {
        WeekRow week = weeks.week(scope, iso);
        SheetWords.Names names = words.names(scope, iso, texts.locale());
        List<SheetEntry> entries = week.state().issued()
                ? issuedEntries(scope, week, names, texts)
                : schedule.week(scope, iso).stream()
                        .filter(slot -> slot.state() != SlotState.DRAFT)
                        .map(slot -> words.entry(slot, names, texts))
                        .toList();
        List<SheetSignature> signatures = week.state().issued() ? signatures(week, names, texts) : List.of();
        return new WeekSheet(heading(week, texts), entries, signatures, "");
    }

    private List<SheetEntry> issuedEntries(Scope scope, WeekRow week, SheetWords.Names names, PrintTexts texts) {
        Map<Long, IssuedRow> rows = issued.rows(week.week(), week.issueNumber());
        return schedule.issued(scope, rows).stream()
                .map(slot -> words.issued(slot, rows.get(slot.id()), names, texts))
                .toList();
    }

    private SheetHeading heading(WeekRow week, PrintTexts texts) {
        boolean isIssued = week.state().issued();
        Instant asOf = isIssued ? week.issuedAt() : clock.instant();
        return new SheetHeading(
                offices.offices().stream()
                        .map(office -> office.names().in(texts.locale()))
                        .toList(),
                List.of(),
                texts.text(PrintLabel.CITY),
                week.week(),
                Math.max(1, week.issueNumber()),
                LocalDateTime.ofInstant(asOf, City.ZONE),
                isIssued ? SheetStatus.ISSUED : SheetStatus.DRAFT);
    }

    private List<SheetSignature> signatures(WeekRow week, SheetWords.Names names, PrintTexts texts) {
        List<SheetSignature> signatures = new ArrayList<>();
        for (OfficeRow office : offices.offices()) {
            week.words().stream()
                    .filter(word -> word.office() == office.office())
                    .findFirst()
                    .ifPresent(word -> signatures.add(signature(office, word, names, texts)));
        }
        return signatures;
    }

    private static SheetSignature signature(
            OfficeRow office, WeekRow.Word word, SheetWords.Names names, PrintTexts texts) {
        return new SheetSignature(
                office.names().in(texts.locale()),
                texts.text(PrintLabel.SIGN_CHIEF),
                Optional.ofNullable(word.consentBy()).map(names::person).orElse(""),
                Optional.ofNullable(word.actingFor()).map(names::person).orElse(""),
                SheetWords.note(word, texts));
    }
}
