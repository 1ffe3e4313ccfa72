package vn.coordination.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.coordination.organisation.BodyMembership.Seat;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PersonRow;

/** What the selections of the administrator's pages offer; the part that chooses an office or a person. */
@Named
@RequestScoped
public class ChoicesPage {
    private static final int LEVELS = 8;

    @Inject
    private PeopleQueries people;

    private List<PersonRow> persons;

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public List<Seat> getSeats() {
        return List.of(Seat.values());
    }

    /** Levels of precedence (SC-07). */
    public List<Integer> getLevels() {
        return IntStream.rangeClosed(1, LEVELS).boxed().toList();
    }

    /** People who serve today. */
    public List<PersonRow> getPeople() {
        if (persons == null) {
            persons = people.people("", false);
        }
        return persons;
    }
}
