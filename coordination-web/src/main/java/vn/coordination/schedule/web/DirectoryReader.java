package vn.coordination.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.organisation.app.LeaderRow;
import vn.coordination.organisation.app.OfficeQueries;
import vn.coordination.organisation.app.OfficeRow;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.shared.web.Language;

/** Looks the names up that a week needs: one question for each kind. */
@ApplicationScoped
public class DirectoryReader {
    private final PeopleQueries people;
    private final FacilityQueries facilities;
    private final BodyQueries bodies;
    private final OfficeQueries offices;
    private final Language language;

    @Inject
    DirectoryReader(
            PeopleQueries people,
            FacilityQueries facilities,
            BodyQueries bodies,
            OfficeQueries offices,
            Language language) {
        this.people = people;
        this.facilities = facilities;
        this.bodies = bodies;
        this.offices = offices;
        this.language = language;
    }

    protected DirectoryReader() {
        this(null, null, null, null, null);
    }

    public Directory read(Scope scope, LocalDate day, Collection<Long> persons) {
        List<LeaderRow> leaders = people.leaders(day);
        Map<Long, String> names = new HashMap<>();
        leaders.forEach(leader -> names.put(leader.person(), leader.name()));
        Set<Long> others = new HashSet<>(persons);
        others.removeAll(names.keySet());
        names.putAll(people.names(others));
        return new Directory(
                leaders,
                names,
                byKey(facilities.rooms(scope, day), RoomRow::id),
                byKey(bodies.bodies(day), BodyRow::id),
                byKey(offices.offices(), OfficeRow::office),
                language.getLocale());
    }

    private static <K, T> Map<K, T> byKey(List<T> rows, Function<T, K> key) {
        Map<K, T> map = new LinkedHashMap<>();
        rows.forEach(row -> map.put(key.apply(row), row));
        return map;
    }
}
