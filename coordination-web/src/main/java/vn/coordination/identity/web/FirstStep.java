package vn.coordination.identity.web;

import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.app.SignedIn;

/** What has to be done before anything else, and where alone it can be done. */
enum FirstStep {
    UNLOCK("/lock.xhtml", "locked", "/api/session/unlock"),
    PASSWORD("/password.xhtml", "password", "/api/session/password"),
    DEVICE("/device.xhtml", "device", "/api/session/device", "/api/session/device/code");

    private final String page;
    private final String kind;
    private final Set<String> resources;

    FirstStep(String page, String kind, String... resources) {
        this.page = page;
        this.kind = kind;
        this.resources = Set.of(resources);
    }

    static Optional<FirstStep> of(boolean locked, SignedIn who) {
        return locked ? Optional.of(UNLOCK) : of(who);
    }

    static Optional<FirstStep> of(SignedIn who) {
        if (who.mustChange()) {
            return Optional.of(PASSWORD);
        }
        return who.mustEnrol() ? Optional.of(DEVICE) : Optional.empty();
    }

    String page() {
        return page;
    }

    /** The word for programs. */
    String kind() {
        return kind;
    }

    boolean isTakenAt(String path) {
        return page.equals(path) || resources.contains(path);
    }
}
