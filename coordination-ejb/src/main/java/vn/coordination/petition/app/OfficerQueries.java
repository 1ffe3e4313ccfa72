package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.app.PeopleQueries;

/** Whom an office can give its petitions to. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER})
public class OfficerQueries {
    private final Speakers speakers;
    private final PeopleQueries people;

    protected OfficerQueries() {
        this(null, null);
    }

    @Inject
    public OfficerQueries(Speakers speakers, PeopleQueries people) {
        this.speakers = speakers;
        this.people = people;
    }

    /** By name. */
    public List<OfficerRow> officers(Scope scope) {
        return people.names(speakers.holders(scope.office(), Officers.WORKING)).entrySet().stream()
                .map(each -> new OfficerRow(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(OfficerRow::name))
                .toList();
    }
}
