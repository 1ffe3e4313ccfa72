package vn.coordination.petition.seal.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.coordination.shared.app.KeyRing;
import vn.coordination.shared.app.StartRefused;

/** Refuses to start without the keys that open what is sealed, rather than fail at the first look at a petition. */
@Singleton
@Startup
public class KeyRingCheck {
    private final IdentityVault vault;
    private final SealRepository seals;

    protected KeyRingCheck() {
        this(null, null);
    }

    @Inject
    public KeyRingCheck(IdentityVault vault, SealRepository seals) {
        this.vault = vault;
        this.seals = seals;
    }

    /** The first call makes the ring, which it cannot without the configuration. */
    @PostConstruct
    void open() {
        vault.current();
        seals.numbers().forEach(this::open);
    }

    private void open(int number) {
        if (!vault.has(number)) {
            throw new StartRefused("petitions are sealed under key " + number + ", which is not in the variable "
                    + KeyRing.VARIABLE + ".");
        }
        try {
            seals.under(number).forEach(row -> vault.bytes(row.content(), row.place()));
        } catch (IllegalStateException other) {
            throw new StartRefused(
                    "key " + number + " in the variable " + KeyRing.VARIABLE
                            + " is not the one under which petitions were sealed.",
                    other);
        }
    }
}
