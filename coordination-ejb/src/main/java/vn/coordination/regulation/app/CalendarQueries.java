package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.regulation.CalendarDay;
import vn.coordination.regulation.ChangeCalendar;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.HoursEdition;
import vn.coordination.regulation.Recount;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.WorkingCalendar;

/** Reads the working calendar for its keepers, and tries changes of it without making them. */
@Stateless
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class CalendarQueries {
    private static final int NEWEST_RUNS = 5;

    private final EntityManager entities;
    private final RuleBook book;
    private final DeadlineRows rows;

    protected CalendarQueries() {
        this(null, null, null);
    }

    @Inject
    CalendarQueries(EntityManager entities, RuleBook book, DeadlineRows rows) {
        this.entities = entities;
        this.book = book;
        this.rows = rows;
    }

    public List<CalendarRow> days(Scope scope, int year) {
        return entities.createQuery(
                        "select d from CalendarDay d where d.id between :first and :last order by d.id",
                        CalendarDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .map(CalendarQueries::row)
                .toList();
    }

    public Optional<CalendarRow> day(Scope scope, LocalDate date) {
        return Optional.ofNullable(entities.find(CalendarDay.class, date)).map(CalendarQueries::row);
    }

    /** The newest first. */
    public List<HoursRow> hours(Scope scope) {
        return entities.createQuery("select h from HoursEdition h order by h.id desc", HoursEdition.class)
                .getResultStream()
                .map(edition -> new HoursRow(edition.id(), edition.hours()))
                .toList();
    }

    public List<RecountRow> runs(Scope scope) {
        return entities.createQuery("select r from Recount r order by r.id desc", Recount.class)
                .setMaxResults(NEWEST_RUNS)
                .getResultStream()
                .map(run -> new RecountRow(run.id(), run.begun(), run.moved(), run.finished()))
                .toList();
    }

    /** The running clocks that the change would move, with their old and new dates; nothing is saved. */
    public List<MovedRow> preview(Scope scope, Locale locale, ChangeCalendar change) {
        WorkingCalendar changed = change.in(book.calendar());
        List<Deadline> moving = new ArrayList<>();
        List<Instant> after = new ArrayList<>();
        for (Deadline deadline : running()) {
            Instant due = deadline.count(changed).due();
            if (!Objects.equals(due, deadline.due())) {
                moving.add(deadline);
                after.add(due);
            }
        }
        List<DeadlineRow> shown = rows.of(moving, scope, locale);
        List<MovedRow> moved = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            moved.add(new MovedRow(shown.get(i), shown.get(i).due(), after.get(i)));
        }
        return moved;
    }

    private List<Deadline> running() {
        return entities.createQuery(
                        "select d from Deadline d where d.ending is null order by d.due, d.id", Deadline.class)
                .getResultList();
    }

    private static CalendarRow row(CalendarDay day) {
        return new CalendarRow(day.id(), day.content(), day.version());
    }
}
