package vn.coordination.schedule.sharing.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.coordination.identity.Access;
import vn.coordination.identity.Scope;
import vn.coordination.schedule.Share;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotState;

/** Which drafts are shared between the offices (SS-08), as far as the reader's office takes part. */
@Stateless
@RolesAllowed("**")
public class SharingQueries {
    private static final String SHARES = """
            select s, sh, p.fullName from Slot s join s.shares sh join Person p on p.id = sh.person
            where s.state = :draft
            """;
    private static final String ORDER = " order by s.day, s.starts, s.id, sh.office";

    private final EntityManager entities;

    protected SharingQueries() {
        this(null);
    }

    @Inject
    public SharingQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** With whom the draft is shared; nothing for who may not open it. */
    public List<ShareRow> of(Scope scope, long slot) {
        return rows(scope, " and s.id = :slot", "slot", slot);
    }

    public List<ShareRow> given(Scope scope) {
        return rows(scope, " and s.office = :office", "office", scope.office());
    }

    public List<ShareRow> received(Scope scope) {
        return rows(scope, " and sh.office = :office", "office", scope.office());
    }

    private List<ShareRow> rows(Scope scope, String condition, String name, Object value) {
        return entities.createQuery(SHARES + condition + ORDER, Object[].class)
                .setParameter("draft", SlotState.DRAFT)
                .setParameter(name, value)
                .getResultStream()
                .filter(row -> scope.admits((Slot) row[0], Access.READ))
                .map(row -> row((Slot) row[0], (Share) row[1], (String) row[2]))
                .filter(row -> row.owner() == scope.office() || row.with() == scope.office())
                .toList();
    }

    private static ShareRow row(Slot slot, Share share, String by) {
        return new ShareRow(
                slot.id(),
                slot.version(),
                slot.plan().title(),
                slot.plan().day(),
                slot.plan().starts(),
                slot.owner(),
                share.office(),
                share.since(),
                by);
    }
}
