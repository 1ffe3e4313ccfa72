package vn.coordination.identity.app;

import jakarta.enterprise.context.RequestScoped;
import vn.coordination.audit.Author;

/** What is known of the request being served: where it came from, and who was found to act in it. */
@RequestScoped
public class RequestOrigin {
    private String address = Author.SYSTEM.source();
    private SignedIn signedIn;

    /** Called by the web tier once per request. */
    public void from(String newAddress) {
        address = newAddress;
    }

    String address() {
        return address;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    void found(SignedIn who) {
        signedIn = who;
    }
}
