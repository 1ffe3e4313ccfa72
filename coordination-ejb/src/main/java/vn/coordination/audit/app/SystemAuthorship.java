package vn.coordination.audit.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.audit.Author;

/** Without accounts every act is the system's own. */
@ApplicationScoped
public class SystemAuthorship implements Authorship {
    @Override
    public Author current() {
        return Author.SYSTEM;
    }
}
