package vn.coordination.petition.scan.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.PetitionScan;

/** Which scans a petition has, for the officers of the office that has it. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class ScanQueries {
    private final EntityManager entities;
    private final PeopleQueries people;

    protected ScanQueries() {
        this(null, null);
    }

    @Inject
    public ScanQueries(EntityManager entities, PeopleQueries people) {
        this.entities = entities;
        this.people = people;
    }

    public List<ScanRow> scans(Scope scope, long petition) {
        List<PetitionScan> found = entities.createQuery(
                        "select s from PetitionScan s join Petition p on p.id = s.petition"
                                + " where p.id = :petition and p.office = :office order by s.number",
                        PetitionScan.class)
                .setParameter("petition", petition)
                .setParameter("office", scope.office())
                .getResultList();
        Map<Long, String> names = people.names(
                new HashSet<>(found.stream().map(PetitionScan::person).toList()));
        return found.stream()
                .map(scan -> new ScanRow(scan.number(), scan.type(), scan.size(), names.get(scan.person()), scan.at()))
                .toList();
    }
}
