package vn.coordination.schedule.imports.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.organisation.app.MemberRow;
import vn.coordination.organisation.app.OfficeQueries;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.imports.Directories;
import vn.coordination.schedule.imports.PersonDirectory;
import vn.coordination.schedule.imports.RoomDirectory;
import vn.coordination.schedule.imports.UnitDirectory;

/** The names by which a file may call people, bodies, rooms and offices. */
@ApplicationScoped
class ImportDirectory {
    private PeopleQueries people;
    private BodyQueries bodies;
    private FacilityQueries rooms;
    private OfficeQueries offices;

    protected ImportDirectory() {}

    @Inject
    ImportDirectory(PeopleQueries people, BodyQueries bodies, FacilityQueries rooms, OfficeQueries offices) {
        this.people = people;
        this.bodies = bodies;
        this.rooms = rooms;
        this.offices = offices;
    }

    Directories on(Scope scope, LocalDate day) {
        return new Directories(persons(day), rooms(scope, day), units());
    }

    /** The level of the body's meetings by default; without a body that of any other meeting. */
    Precedence precedence(Long body) {
        return Optional.ofNullable(body)
                .flatMap(bodies::body)
                .map(row -> Precedence.of(row.precedence()))
                .orElse(Precedence.THEMATIC);
    }

    private PersonDirectory persons(LocalDate day) {
        Map<String, List<Long>> byAlias = new LinkedHashMap<>();
        people.posts(day)
                .forEach(post -> post.aliases()
                        .tokens()
                        .forEach(alias -> byAlias.computeIfAbsent(alias, key -> new ArrayList<>())
                                .add(post.person())));
        Map<Long, List<Long>> members = new HashMap<>();
        for (MemberRow member : bodies.members(day)) {
            members.computeIfAbsent(member.body(), key -> new ArrayList<>()).add(member.person());
        }
        for (BodyRow body : bodies.bodies(day)) {
            List<Long> seated = members.getOrDefault(body.id(), List.of());
            byAlias.putIfAbsent(body.names().vietnamese(), seated);
            body.aliases().tokens().forEach(alias -> byAlias.putIfAbsent(alias, seated));
        }
        return new PersonDirectory(byAlias);
    }

    private RoomDirectory rooms(Scope scope, LocalDate day) {
        Map<String, Long> byAlias = new LinkedHashMap<>();
        for (RoomRow room : rooms.rooms(scope, day)) {
            byAlias.putIfAbsent(room.name(), room.id());
            room.aliases().tokens().forEach(alias -> byAlias.putIfAbsent(alias, room.id()));
        }
        return new RoomDirectory(byAlias);
    }

    private UnitDirectory units() {
        Map<String, String> byAlias = new LinkedHashMap<>();
        offices.offices().forEach(office -> {
            byAlias.putIfAbsent(office.badge(), office.badge());
            byAlias.putIfAbsent(office.names().vietnamese(), office.badge());
        });
        return new UnitDirectory(byAlias);
    }
}
