package vn.coordination.petition.unanswered.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.Scope;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionState;
import vn.coordination.rule.RuleCode;

/** What an office has sent out and has no answer to, across all its petitions, the earliest first. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, RECORDS_CLERK})
public class UnansweredQueries {
    private static final String OUT = " from Petition p where p.office = :office and p.state in :states";
    private static final String URGED = " exists (select s from PetitionStep s where s.petition = p and s.act = :urge"
            + " and s.id > (select max(f.id) from PetitionStep f where f.petition = p and f.act = :forward))";
    private static final String LATE = " and exists (select d from Deadline d where d.subjectType = 'Petition'"
            + " and d.subject = cast(p.id as string) and d.code in :codes and d.ending is null and d.due <= :now"
            + " and (d.office = :holder or d.awaitedBy = :holder))";

    private final EntityManager entities;
    private final UnansweredRows rows;
    private final Clock clock;

    protected UnansweredQueries() {
        this(null, null, null);
    }

    @Inject
    UnansweredQueries(EntityManager entities, UnansweredRows rows, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param after id of the last one of the page before; 0 for the first page */
    public List<UnansweredRow> page(Scope scope, Locale locale, UnansweredFilter filter, long after, int size) {
        List<Petition> found = query("select p", " and p.id > :after order by p.id", scope, filter, Petition.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
        return rows.of(found, scope, locale);
    }

    public long count(Scope scope, UnansweredFilter filter) {
        return query("select count(p)", "", scope, filter, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String order, Scope scope, UnansweredFilter filter, Class<T> type) {
        boolean divided = filter.what() == Unanswered.FORWARDED || filter.what() == Unanswered.URGED;
        String urged = filter.what() == Unanswered.URGED ? " and" + URGED : " and not" + URGED;
        TypedQuery<T> query = entities.createQuery(
                        select + OUT + (divided ? urged : "") + (filter.late() ? LATE : "") + order, type)
                .setParameter("office", scope.office())
                .setParameter("states", states(filter));
        if (divided) {
            query.setParameter("urge", PetitionAct.URGE).setParameter("forward", PetitionAct.FORWARD);
        }
        if (filter.late()) {
            query.setParameter(
                            "codes",
                            UnansweredRows.CODES.stream().map(RuleCode::printed).toList())
                    .setParameter("now", clock.instant())
                    .setParameter("holder", scope.office().code());
        }
        return query;
    }

    private static Collection<PetitionState> states(UnansweredFilter filter) {
        if (filter.what() == null) {
            return EnumSet.of(PetitionState.FORWARDED, PetitionState.TRANSFERRED);
        }
        return EnumSet.of(
                filter.what() == Unanswered.TRANSFERRED ? PetitionState.TRANSFERRED : PetitionState.FORWARDED);
    }
}
