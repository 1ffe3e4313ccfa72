package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.petition.PetitionAct;

/** Beside and after the outcome: who must be told is told, answers are chased, papers go back, the file is closed. */
@Stateless
@RolesAllowed({PETITION_OFFICER, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
public class FollowUpService {
    private static final SimpleActs SIMPLE = new SimpleActs(
            PetitionAct.TELL,
            PetitionAct.REPORT,
            PetitionAct.RETURN_ORIGINALS,
            PetitionAct.ENTER,
            PetitionAct.ANSWER,
            PetitionAct.REPORT_TO_CHAIR,
            PetitionAct.NOTIFY_DIALOGUE,
            PetitionAct.PUBLISH,
            PetitionAct.GIVE_REPORT,
            PetitionAct.HAND_TO_INVESTIGATORS,
            PetitionAct.TAKE_MEASURES,
            PetitionAct.CLOSE,
            PetitionAct.ARCHIVE,
            PetitionAct.DESTROY);

    private final PetitionActs acts;
    private final PetitionNews news;

    protected FollowUpService() {
        this(null, null);
    }

    @Inject
    public FollowUpService(PetitionActs acts, PetitionNews news) {
        this.acts = acts;
        this.news = news;
    }

    public long act(DoAct command, PetitionAct act) {
        return SIMPLE.perform(acts, command, act);
    }

    /** Signs of a crime, or a danger of damage: the heads of the office are alerted at once (PT-33). */
    public long raiseAlarm(DoAct command) {
        return acts.perform(command, PetitionAct.RAISE_ALARM, (petition, doing) -> {
            petition.act(PetitionAct.RAISE_ALARM, doing);
            news.alarm(petition, doing.ground());
        });
    }

    /** A new fact has come up; the note says which. */
    @RolesAllowed({DEPUTY_CHIEF, CHIEF})
    public long reopen(DoAct command) {
        return acts.perform(command, PetitionAct.REOPEN, (petition, doing) -> petition.act(PetitionAct.REOPEN, doing));
    }
}
