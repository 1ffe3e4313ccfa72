package vn.coordination.conference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.schedule.DayHours;

/** When and where a conference is held. */
@MappedSuperclass
public abstract class ScheduledConference {
    private long room;

    @ElementCollection
    @CollectionTable(name = "conference_sitting", joinColumns = @JoinColumn(name = "conference"))
    @OrderColumn(name = "position")
    private List<Sitting> sittings = new ArrayList<>();

    protected ScheduledConference() {}

    void schedule(List<Sitting> newSittings, long newRoom) {
        sittings.clear();
        sittings.addAll(newSittings);
        room = newRoom;
    }

    /**
     * Whether what was made ready for its day and its room is to be made so anew there: a point was tested into one room for
     * one day (OC-02, OC-03), a hall was set up for it (MT-05). Other hours of that day in that room lie within that.
     */
    public boolean preparedAnewAt(List<DayHours> hours, long otherRoom) {
        return otherRoom != room || onAnotherDay(hours);
    }

    /** Whoever said that he cannot come on its day has not said so of that one. */
    public boolean onAnotherDay(List<DayHours> hours) {
        return !days(hours).equals(days(hours(sittings)));
    }

    private static Set<LocalDate> days(List<DayHours> hours) {
        return hours.stream().map(DayHours::day).collect(Collectors.toSet());
    }

    static List<DayHours> hours(List<Sitting> of) {
        return of.stream().map(Sitting::hours).toList();
    }

    /** The day it begins on; a postponed one had it, and may have it no more. */
    public DayHours first() {
        return sittings.get(0).hours();
    }

    /** Its first sitting is, or was, to have begun. */
    public boolean due(Instant now) {
        return !now.isBefore(first().beginning());
    }

    /** When its last sitting ends. */
    public Instant end() {
        return sittings.get(sittings.size() - 1).hours().end();
    }

    public long room() {
        return room;
    }

    public List<Sitting> sittings() {
        return List.copyOf(sittings);
    }
}
