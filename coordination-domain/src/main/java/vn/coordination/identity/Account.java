package vn.coordination.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.coordination.audit.Masked;
import vn.coordination.organisation.Person;
import vn.coordination.shared.City;

/** The named account of one person (SS-05). Wrong passwords are counted beside it, per place they come from. */
@Entity
@Table(name = "account")
public class Account {
    /** The container's name for those who have not signed in. */
    private static final String NOBODY = "anonymous";

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,47}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Masked
    private String passwordHash;

    private boolean mustChange;
    private boolean disabled;
    private Instant lastLogin;
    private Instant usedSince;
    private Instant unlockedAt;
    private Instant passwordSince;
    private int securityVersion;

    @OneToMany(mappedBy = "account")
    private List<RoleGrant> grants = new ArrayList<>();

    @Version
    private int version;

    protected Account() {}

    /** An account whose password is known to somebody else too, so it has to be changed at the first login. */
    public Account(String login, Person person, String passwordHash, Instant now) {
        this.login = loginName(login);
        if (!LOGIN.matcher(this.login).matches() || this.login.equals(NOBODY)) {
            throw new IllegalArgumentException("not a login name: " + login);
        }
        this.person = Objects.requireNonNull(person, "person");
        this.passwordHash = Objects.requireNonNull(passwordHash, "passwordHash");
        this.mustChange = true;
        this.usedSince = now;
        this.passwordSince = now;
    }

    /** The one spelling of a login name. */
    public static String loginName(String typed) {
        return Normalizer.normalize(Objects.requireNonNull(typed, "login"), Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    public void loggedIn(Instant now) {
        lastLogin = now;
        usedSince = now;
    }

    /** Begins anew the times after which an unused account is shut and a password is outdated. */
    public void renew(Instant now) {
        usedSince = now;
        passwordSince = now;
    }

    /** What its holder proves himself by has changed: sessions opened so far end. */
    public void endSessions() {
        securityVersion++;
    }

    /** Its holder chose the password. Sessions opened under the old one end. */
    public void changePassword(String newHash, Instant now) {
        passwordHash = Objects.requireNonNull(newHash, "passwordHash");
        mustChange = false;
        passwordSince = now;
        securityVersion++;
    }

    /** An administrator gave a one-time password. Sessions opened under the old one end. */
    public void resetPassword(String oneTimeHash, Instant now) {
        passwordHash = Objects.requireNonNull(oneTimeHash, "passwordHash");
        mustChange = true;
        usedSince = now;
        passwordSince = now;
        securityVersion++;
    }

    /** An administrator forgave the wrong passwords. */
    public void unlock(Instant now) {
        unlockedAt = now;
    }

    public void disable() {
        disabled = true;
        securityVersion++;
    }

    public void enable(Instant now) {
        disabled = false;
        usedSince = now;
    }

    /** An account that nobody used for so long is shut until an administrator opens it again. */
    public boolean idle(Instant now, Duration longest) {
        return usedSince.plus(longest).isBefore(now);
    }

    public boolean open(Instant now, Duration longestUnused) {
        return !disabled && !idle(now, longestUnused);
    }

    /** Whether a password chosen then has to be replaced by now. */
    public static boolean outdated(Instant chosen, Period oldest, Instant now) {
        return !chosen.atZone(City.ZONE).plus(oldest).toInstant().isAfter(now);
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public Person person() {
        return person;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public boolean disabled() {
        return disabled;
    }

    public List<RoleGrant> grants() {
        return List.copyOf(grants);
    }

    public Instant usedSince() {
        return usedSince;
    }

    public Instant lastLogin() {
        return lastLogin;
    }

    /** Raised whenever the sessions opened so far must end. */
    public int securityVersion() {
        return securityVersion;
    }

    public int version() {
        return version;
    }
}
