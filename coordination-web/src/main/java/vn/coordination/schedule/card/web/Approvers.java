package vn.coordination.schedule.card.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.schedule.week.app.ConsentQueries;

/** Names those whom a reader has to ask who cannot give the reason himself. */
@ApplicationScoped
public class Approvers {
    private final ConsentQueries consent;
    private final PeopleQueries people;

    protected Approvers() {
        this(null, null);
    }

    @Inject
    Approvers(ConsentQueries consent, PeopleQueries people) {
        this.consent = consent;
        this.people = people;
    }

    public String of(Scope scope, Office office) {
        return String.join(", ", people.names(consent.chiefs(scope, office)).values());
    }
}
