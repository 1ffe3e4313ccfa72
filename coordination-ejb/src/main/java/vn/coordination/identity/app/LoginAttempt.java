package vn.coordination.identity.app;

import java.io.Serializable;
import vn.coordination.identity.Account;

/**
 * Somebody at the door.
 *
 * @param address where the request came from
 * @param browser the token an earlier login left in this browser, or null
 */
public record LoginAttempt(String login, String password, String address, String browser) implements Serializable {
    private static final int LONGEST = 256;

    public LoginAttempt {
        login = Account.loginName(login == null ? "" : login);
        password = password == null ? "" : password;
    }

    /** Beyond this nothing is a name or a password of ours, and hashing it would only cost us. */
    boolean sane() {
        return !login.isEmpty() && login.length() <= LONGEST && password.length() <= LONGEST;
    }

    @Override
    public String toString() {
        return "LoginAttempt from " + address;
    }
}
