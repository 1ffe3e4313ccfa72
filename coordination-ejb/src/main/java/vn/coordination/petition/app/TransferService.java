package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.organisation.Office;
import vn.coordination.petition.PetitionAct;

/**
 * Hands petitions over between the three offices (PT-06). Until the other acknowledges, the sender has it, so that no
 * petition is ever without an owner.
 */
@Stateless
@RolesAllowed({PETITION_OFFICER, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
public class TransferService {
    private final PetitionActs acts;
    private final PetitionNews news;
    private final Officers officers;

    protected TransferService() {
        this(null, null, null);
    }

    @Inject
    public TransferService(PetitionActs acts, PetitionNews news, Officers officers) {
        this.acts = acts;
        this.news = news;
        this.officers = officers;
    }

    public long transfer(DoAct command, Office to) {
        return acts.perform(command, PetitionAct.TRANSFER, to, (petition, doing) -> {
            petition.transfer(to, doing);
            news.bound(petition, to);
        });
    }

    /** The other office has it from now on; who wrote it, those of the sender need not know any longer (PT-35). */
    public long takeOver(DoAct command) {
        return acts.answer(command, PetitionAct.TAKE_OVER, (petition, doing) -> {
            Office sender = petition.office();
            petition.takeOver(doing);
            officers.dismiss(petition, doing.at());
            news.takenOver(petition, sender);
        });
    }

    /** Not this office's matter either: once, then the chiefs decide. */
    public long sendBack(DoAct command) {
        return acts.answer(command, PetitionAct.SEND_BACK, (petition, doing) -> {
            petition.sendBack(doing);
            news.sentBack(petition, doing.office());
        });
    }
}
