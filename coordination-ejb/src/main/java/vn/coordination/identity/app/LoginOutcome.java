package vn.coordination.identity.app;

import java.io.Serializable;
import java.time.Instant;

/** How a login ended. */
public sealed interface LoginOutcome extends Serializable {
    /**
     * @param browser the token to leave in the browser, by which it is known next time
     */
    record Welcome(SignedIn who, String browser) implements LoginOutcome {}

    /** The password was right, and the account's device is to be asked for a code. */
    record CodeWanted(String login, long account, int securityVersion) implements LoginOutcome {}

    /**
     * @param until when it is worth trying again; null when only another password or an administrator helps
     */
    record Refused(Reason reason, Instant until) implements LoginOutcome {}

    /** Why somebody stays outside. */
    enum Reason {
        /** Name or password; which of them is not said. */
        WRONG,
        /** The same where somebody who has signed in opens his locked screen: nobody asks for the name. */
        PASSWORD,
        /** The code of the second factor, or it was used before (SS-05). */
        CODE,
        /** Too many wrong passwords for this name (SS-05). */
        LOCKED,
        /** Too many wrong passwords from this place, whatever the name. */
        THROTTLED,
        /** The password was right, but the account is disabled or was unused too long (SS-05). */
        SHUT
    }
}
