package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.coordination.audit.Author;
import vn.coordination.audit.app.Authorship;
import vn.coordination.identity.Actor;

/** Signs the trail with the actor of the request. */
@ApplicationScoped
public class AccountAuthorship implements Authorship {
    private final CurrentActor actor;
    private final RequestOrigin origin;

    protected AccountAuthorship() {
        this(null, null);
    }

    @Inject
    public AccountAuthorship(CurrentActor actor, RequestOrigin origin) {
        this.actor = actor;
        this.origin = origin;
    }

    @Override
    public Author current() {
        return actor.find().filter(who -> !who.isSystem()).map(this::author).orElse(nobody());
    }

    private Author author(Actor who) {
        return new Author(who.account(), who.person(), who.office().code(), origin.address());
    }

    /** Nobody has signed in: the system itself, or somebody at the login page. */
    private Author nobody() {
        return new Author(0, 0, null, origin.address());
    }
}
