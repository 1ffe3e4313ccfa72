package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import vn.coordination.organisation.Office;

/** The colleagues who work on the demonstration's petitions, and the coordinator who plans its reception day. */
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
        return of(Office.COMMITTEE_OFFICE, "coordinator");
    }

    private static Hand of(Office office, String duty) {
        try {
            return InitialContext.doLookup("java:module/hand-" + office.code().toLowerCase(Locale.ROOT) + "-" + duty);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
