package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.regulation.CalendarDay;
import vn.coordination.regulation.DayChange;
import vn.coordination.regulation.HoursContent;
import vn.coordination.regulation.HoursEdition;
import vn.coordination.rule.app.ChangedMeanwhile;

/** The entries of the working calendar. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CalendarDayRepository {
    private final EntityManager entities;

    protected CalendarDayRepository() {
        this(null);
    }

    @Inject
    CalendarDayRepository(EntityManager entities) {
        this.entities = entities;
    }

    void apply(DayChange change) {
        CalendarDay day = entities.find(CalendarDay.class, change.date(), LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhile.unless(
                change.version(),
                day == null ? DayChange.NEW : day.version(),
                Subject.of(CalendarDay.class, change.date()));
        if (day == null && change.content() != null) {
            entities.persist(new CalendarDay(change.date(), change.content()));
        } else if (day != null && change.content() == null) {
            entities.remove(day);
        } else if (day != null) {
            day.describe(change.content());
        }
    }

    void apply(LocalDate from, HoursContent hours) {
        HoursEdition edition = entities.find(HoursEdition.class, from, LockModeType.PESSIMISTIC_WRITE);
        if (edition == null) {
            entities.persist(new HoursEdition(from, hours));
        } else {
            edition.describe(hours);
        }
    }
}
