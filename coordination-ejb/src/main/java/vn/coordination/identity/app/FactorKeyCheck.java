package vn.coordination.identity.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start without the key of the second factor, rather than fail at an administrator's first login. */
@Singleton
@Startup
public class FactorKeyCheck {
    private final FactorKey key;

    protected FactorKeyCheck() {
        this(null);
    }

    @Inject
    public FactorKeyCheck(FactorKey key) {
        this.key = key;
    }

    /** The first call makes the key, which it cannot without the configuration. */
    @PostConstruct
    void read() {
        key.isOfDemonstration();
    }
}
