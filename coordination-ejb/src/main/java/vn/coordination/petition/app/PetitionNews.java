package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Ground;
import vn.coordination.petition.Petition;
import vn.coordination.rule.Argument;

/** Tells an office that a petition is on its way to it, what became of one it sent, and its heads of an alarm. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PetitionNews {
    private static final List<Role> DESK = List.of(Role.PETITION_OFFICER, Role.DIVISION_HEAD);
    private static final List<Role> HEADS = List.of(Role.CHIEF, Role.DEPUTY_CHIEF);

    private final Notices notices;
    private final Speakers speakers;

    protected PetitionNews() {
        this(null, null);
    }

    @Inject
    PetitionNews(Notices notices, Speakers speakers) {
        this.notices = notices;
        this.speakers = speakers;
    }

    void bound(Petition petition, Office to) {
        tell(petition, to, "petition.bound", petition.office());
    }

    void takenOver(Petition petition, Office sender) {
        tell(petition, sender, "petition.takenOver", petition.office());
    }

    void sentBack(Petition petition, Office by) {
        tell(petition, petition.office(), "petition.sentBack", by);
    }

    /** To the office that it was on its way to. */
    void withdrawn(Petition petition, Office bound) {
        tell(petition, bound, "petition.withdrawn", petition.office());
    }

    /**
     * At once, at night too (PT-33): the heads of the office that has it, and nobody else, because other offices learn of
     * a denunciation only that it is there (PT-36).
     */
    void alarm(Petition petition, Ground ground) {
        String key = ground == Ground.SIGN_OF_CRIME ? "petition.crime" : "petition.danger";
        notices.tellUrgently(
                speakers.holders(petition.office(), HEADS),
                key,
                List.of(
                        Argument.petition(petition.id()),
                        Argument.office(petition.office().code())),
                Subject.of(Petition.class, petition.id()),
                cause(petition, key));
    }

    private void tell(Petition petition, Office office, String key, Office other) {
        List<Argument> arguments = List.of(Argument.petition(petition.id()), Argument.office(other.code()));
        Subject subject = Subject.of(Petition.class, petition.id());
        notices.tell(speakers.holders(office, DESK), key, arguments, subject, cause(petition, key));
    }

    private static String cause(Petition petition, String key) {
        return key + "-" + petition.id() + "-" + petition.steps().size();
    }
}
