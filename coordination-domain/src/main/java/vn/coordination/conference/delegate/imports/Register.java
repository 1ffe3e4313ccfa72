package vn.coordination.conference.delegate.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.coordination.conference.delegate.Invitee;
import vn.coordination.conference.point.PointCode;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * What the words of a file are looked up in.
 *
 * @param seats ids of the points of the conference by their codes
 * @param offices the three offices by the names that people write, as {@link Text#key}
 * @param people ids by office and {@link #named name}; whose name two of one office bear is left out
 */
public record Register(Map<String, Long> seats, Map<String, Office> offices, Map<String, Long> people) {
    public Register {
        Map<String, Long> byCode = new HashMap<>();
        seats.forEach((code, seat) -> byCode.put(PointCode.plain(code), seat));
        seats = Map.copyOf(byCode);
        offices = Map.copyOf(offices);
        people = Map.copyOf(people);
    }

    public static String named(Office office, String name) {
        return office.code() + ' ' + Text.key(name);
    }

    /** Whoever is meant by a name and the unit he comes from. */
    public Invitee invitee(String name, String unit) {
        Office office = office(unit).orElse(null);
        return new Invitee(office == null ? null : person(office, name).orElse(null), name, unit, office);
    }

    /** The point of that code, in whichever case it is written. */
    public Optional<Long> seat(String code) {
        return Optional.ofNullable(seats.get(PointCode.plain(code)));
    }

    Optional<Office> office(String unit) {
        return Optional.ofNullable(offices.get(Text.key(unit)));
    }

    Optional<Long> person(Office office, String name) {
        return Optional.ofNullable(people.get(named(office, name)));
    }
}
