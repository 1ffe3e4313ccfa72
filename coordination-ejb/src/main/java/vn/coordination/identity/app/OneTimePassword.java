package vn.coordination.identity.app;

import java.io.Serializable;

/** A password that is shown once, to be handed over and changed at the first login. */
public record OneTimePassword(long account, String login, String password) implements Serializable {
    @Override
    public String toString() {
        return "OneTimePassword for " + login;
    }
}
