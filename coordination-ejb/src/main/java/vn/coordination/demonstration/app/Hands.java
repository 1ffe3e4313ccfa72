package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import vn.coordination.organisation.Office;

/** The colleagues who work on the demonstration's petitions, and those who plan and approve its meetings. */
@ApplicationScoped
class Hands {
    /** Receives petitions and works on them. */
    Hand officer(Office office) {
        return of(office, "petitions");
    }

    /** Says what becomes of them. */
    Hand deputy(Office office) {
        return of(office, "deputy");
    }

    Hand coordinator() {
        return coordinator(Office.COMMITTEE_OFFICE);
    }

    /** Plans the office's meetings and leads them. */
    Hand coordinator(Office office) {
        return of(office, "coordinator");
    }

    /** Approves them. */
    Hand chief(Office office) {
        return of(office, "chief");
    }

    private static Hand of(Office office, String duty) {
        try {
            return InitialContext.doLookup("java:module/hand-" + office.code().toLowerCase(Locale.ROOT) + "-" + duty);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
