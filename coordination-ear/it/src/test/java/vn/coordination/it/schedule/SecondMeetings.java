package vn.coordination.it.schedule;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.coordination.it.city.City;

/** A leader at a meeting until ten, and some minutes later at another one in the other building of the same sites. */
public final class SecondMeetings {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Desk desk;
    private final long here;
    private final long there;

    public SecondMeetings(City city) throws SQLException {
        this(new Desk(city));
    }

    SecondMeetings(Desk desk) throws SQLException {
        this.desk = desk;
        here = desk.room("Phòng họp 1 tầng 3");
        there = desk.room("Phòng họp 1 HĐND");
    }

    /** Books both on a day of its own for each gap, and returns what became of the second one. */
    public Map<Integer, Booked> book(LocalDate monday, Collection<Integer> gaps) {
        Map<Integer, Booked> booked = new TreeMap<>();
        LocalDate day = monday;
        for (int gap : gaps) {
            desk.committee.post("api/slots", desk.slot("CO", day, 4, here).submit());
            LocalTime starts = TEN.plusMinutes(gap);
            booked.put(
                    gap,
                    Booked.of(desk.committee.post(
                            "api/slots",
                            desk.slot("CO", day, 4, there)
                                    .at(starts, starts.plusHours(1))
                                    .submit())));
            day = day.plusDays(1);
        }
        return booked;
    }

    /** A slot and its state: submitted, or in conflict. */
    public record Booked(long slot, String state) {
        static Booked of(OfficeClient.Answer answer) {
            return new Booked(answer.json().getInt("id"), answer.state());
        }
    }
}
