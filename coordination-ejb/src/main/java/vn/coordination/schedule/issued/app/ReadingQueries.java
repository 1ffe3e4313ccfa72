package vn.coordination.schedule.issued.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;
import vn.coordination.notice.Receipt;
import vn.coordination.notice.app.NoticeQueries;
import vn.coordination.notice.app.ReceiptRow;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.app.ScheduleNews;

/** Reads who was told of a slot and has read it, by the clocks of SC-11. */
@Stateless
@RolesAllowed("**")
public class ReadingQueries {
    private final NoticeQueries notices;
    private final ReadingDueRepository readings;
    private final Clock clock;

    protected ReadingQueries() {
        this(null, null, null);
    }

    @Inject
    ReadingQueries(NoticeQueries notices, ReadingDueRepository readings, Clock clock) {
        this.notices = notices;
        this.readings = readings;
        this.clock = clock;
    }

    /** Those not reached first, as far as the reader may know who was told. */
    public List<ReadingRow> of(Scope scope, long slot) {
        Map<ReadingDueRepository.Telling, Instant> dues = readings.dues(slot);
        return notices.receipts(scope, Subject.of(Slot.class, slot)).stream()
                .map(told -> row(told, dues))
                .sorted(Comparator.comparing(ReadingRow::receipt)
                        .reversed()
                        .thenComparing(row -> row.told().name()))
                .toList();
    }

    private ReadingRow row(ReceiptRow told, Map<ReadingDueRepository.Telling, Instant> dues) {
        Instant due = told.key().startsWith(ScheduleNews.CHANGED)
                ? dues.get(new ReadingDueRepository.Telling(told.office(), told.toldAt()))
                : null;
        return new ReadingRow(told, due, Receipt.of(told.readAt(), due, clock.instant()));
    }
}
