package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.coordination.identity.app.CurrentActor;

/** A session that was left alone: its holder gives his password and goes on where he was. */
@Named
@RequestScoped
public class LockPage {
    private final Arrival arrival;
    private final CurrentActor actor;

    private String password;
    private String next;

    protected LockPage() {
        this(null, null);
    }

    @Inject
    public LockPage(Arrival arrival, CurrentActor actor) {
        this.arrival = arrival;
        this.actor = actor;
    }

    public void unlock() throws IOException {
        arrival.unlock(actor.signedIn().orElseThrow(), password, next);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page that was left. */
    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
