package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.Problem;
import vn.coordination.schedule.SlotPlan;

/**
 * Whether the people, the room and the body that a plan names are there on its day, and who comes for another may do so;
 * whoever sends ids may send any number.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class References {
    private ReferenceRepository records;

    protected References() {}

    @Inject
    References(ReferenceRepository records) {
        this.records = records;
    }

    /** Everything that is wrong with the plan by itself. */
    public List<Problem> problems(SlotPlan plan) {
        List<Problem> problems = new ArrayList<>(plan.problems());
        List<Long> persons =
                plan.attendees().stream().map(Attendee::person).distinct().toList();
        Long room = plan.place().room();
        ReferenceRepository.Known known = records.known(persons, room, plan.day(), plan.body());
        if (known.persons() < persons.size()) {
            problems.add(Problem.of("attendees", "input.unknownPerson"));
        }
        if (plan.attendees().stream().anyMatch(attendee -> isUnfounded(attendee, plan.day()))) {
            problems.add(Problem.of("attendees", "input.standIn"));
        }
        if (room != null && known.rooms() == 0) {
            problems.add(Problem.of("place", "input.unknownRoom"));
        }
        if (plan.body() != null && known.bodies() == 0) {
            problems.add(Problem.of("body", "input.unknownBody"));
        }
        return problems;
    }

    private boolean isUnfounded(Attendee attendee, LocalDate day) {
        return attendee.standsInFor() != null && !records.mayStandIn(attendee.person(), attendee.standsInFor(), day);
    }
}
