package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.Problem;
import vn.coordination.schedule.SlotPlan;

/**
 * Whether the office, and the people, the room and the body that a plan names, are there on its day, and who comes for
 * another may do so; whoever sends ids may send any number.
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

    /** Everything that is wrong with what a stored slot is to become; whether it is there is asked when it is taken. */
    public List<Problem> problems(long slot, SlotPlan plan) {
        return problems(records.ownerOf(slot), plan);
    }

    /**
     * Everything that is wrong with the plan by itself.
     *
     * @param office whose slot it is; null when that is not known
     */
    public List<Problem> problems(Office office, SlotPlan plan) {
        List<Problem> problems = new ArrayList<>(plan.problems());
        List<Long> persons =
                plan.attendees().stream().map(Attendee::person).distinct().toList();
        ReferenceRepository.Known known = records.known(plan, persons, office);
        if (known.persons() < persons.size()) {
            problems.add(Problem.of("attendees", "input.unknownPerson"));
        }
        if (plan.attendees().stream().anyMatch(attendee -> isUnfounded(attendee, plan.day()))) {
            problems.add(Problem.of("attendees", "input.standIn"));
        }
        if (plan.place().room() != null && known.rooms() == 0) {
            problems.add(Problem.of("place", "input.unknownRoom"));
        }
        if (plan.body() != null && known.bodies() == 0) {
            problems.add(Problem.of("body", "input.unknownBody"));
        }
        if (office != null && known.offices() == 0) {
            problems.add(Problem.of("day", "input.unknownOffice"));
        }
        return problems;
    }

    private boolean isUnfounded(Attendee attendee, LocalDate day) {
        return attendee.standsInFor() != null && !records.mayStandIn(attendee.person(), attendee.standsInFor(), day);
    }
}
