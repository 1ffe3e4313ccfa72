package vn.coordination.conference.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.conference.Conclude;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.task.Coordinators;
import vn.coordination.task.NewTask;
import vn.coordination.task.SourceKind;
import vn.coordination.task.TaskLead;
import vn.coordination.task.TaskSource;
import vn.coordination.task.app.Tasks;

/** Issues what a conference concludes: the notice and a task for each of its items, all of them or nothing (MT-10). */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class ConclusionService {
    private ConferenceActs acts;
    private Tasks tasks;
    private RegulationGuard guard;

    protected ConclusionService() {}

    @Inject
    ConclusionService(ConferenceActs acts, Tasks tasks, RegulationGuard guard) {
        this.acts = acts;
        this.tasks = tasks;
        this.guard = guard;
    }

    public long conclude(ActOn command, Conclude with) {
        return acts.perform(
                command, ConferenceAct.CONCLUDE, Saying.concluding(command, with), (conference, conduct) -> {
                    requireUnsaid(conference, with);
                    conference.conclude(with, conduct);
                    assign(conference, with);
                });
    }

    /** Tasks are read by all who work on them: what a secret conference concludes is not written into them. */
    private void requireUnsaid(Conference conference, Conclude with) {
        if (conference.secret() && with.worded()) {
            throw guard.refuse(Breach.of(RuleCode.SS_01, "conclusions").at("items"), Conferences.subject(conference));
        }
    }

    /** The office that led the conference follows its conclusions up. */
    private void assign(Conference conference, Conclude with) {
        int place = 0;
        for (Conclude.Item item : with.items()) {
            place++;
            tasks.open(new NewTask(
                    new TaskSource(SourceKind.CONFERENCE, with.notice(), Integer.toString(place), conference.id()),
                    conference.secret() ? ConclusionWords.content(place) : item.content(),
                    new TaskLead(item.lead(), item.unit(), null),
                    coordinators(item),
                    conference.secret() ? ConclusionWords.product() : item.product(),
                    item.due(),
                    conference.lead()));
        }
    }

    private static Coordinators coordinators(Conclude.Item item) {
        return item.coordinators().isEmpty() ? Coordinators.NONE : new Coordinators(item.coordinators(), "", false);
    }
}
