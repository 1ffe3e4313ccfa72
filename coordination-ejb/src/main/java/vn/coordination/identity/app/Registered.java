package vn.coordination.identity.app;

import java.io.Serializable;
import java.util.List;

/**
 * A device was registered.
 *
 * @param who the account as it stands afterwards: sessions other than the present one have ended
 * @param recoveryCodes shown this once
 */
public record Registered(SignedIn who, List<String> recoveryCodes) implements Serializable {
    public Registered {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    @Override
    public String toString() {
        return "Registered " + who.login();
    }
}
