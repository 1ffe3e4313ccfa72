package vn.coordination.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictQueries;
import vn.coordination.schedule.week.app.ConsentQueries;
import vn.coordination.schedule.week.app.WeekQueries;
import vn.coordination.schedule.week.app.WeekRow;
import vn.coordination.shared.IsoWeek;

/** Reads what the pages of a week show. */
@ApplicationScoped
public class WeekReader {
    private final CurrentActor currentActor;
    private final ScheduleQueries schedule;
    private final WeekQueries weeks;
    private final ConflictQueries conflicts;
    private final ConsentQueries consent;
    private final DirectoryReader directory;

    @Inject
    WeekReader(
            CurrentActor currentActor,
            ScheduleQueries schedule,
            WeekQueries weeks,
            ConflictQueries conflicts,
            ConsentQueries consent,
            DirectoryReader directory) {
        this.currentActor = currentActor;
        this.schedule = schedule;
        this.weeks = weeks;
        this.conflicts = conflicts;
        this.consent = consent;
        this.directory = directory;
    }

    protected WeekReader() {
        this(null, null, null, null, null, null);
    }

    public WeekPicture read(IsoWeek iso) {
        Actor actor = currentActor.get();
        Scope scope = Scope.of(actor);
        List<SlotRow> slots = schedule.week(scope, iso);
        WeekRow week = weeks.week(scope, iso);
        return new WeekPicture(
                actor,
                consent.voice(scope),
                week,
                slots,
                week.conflicts() == 0 ? List.of() : conflicts.week(scope, iso),
                directory.read(scope, iso.monday(), persons(slots, week)),
                new WeekDues(weeks.dues(scope, iso)));
    }

    private static Set<Long> persons(List<SlotRow> slots, WeekRow week) {
        Set<Long> persons = new HashSet<>();
        for (SlotRow slot : slots) {
            for (Attendee attendee : slot.attendees()) {
                persons.add(attendee.person());
                if (attendee.standsInFor() != null) {
                    persons.add(attendee.standsInFor());
                }
            }
        }
        week.words().forEach(word -> {
            persons.add(word.consentBy());
            persons.add(word.actingFor());
        });
        persons.remove(null);
        return persons;
    }
}
