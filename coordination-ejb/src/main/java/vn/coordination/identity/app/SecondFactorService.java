package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Account;
import vn.coordination.identity.RecoveryCode;
import vn.coordination.identity.SecondFactor;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** One's own second factor (SS-05): who has a device registered needs its code at each login. */
@Stateless
@RolesAllowed("**")
public class SecondFactorService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Phoi hop";

    private final CurrentActor actor;
    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final FactorKey key;
    private final RegulationGuard guard;
    private final RequestOrigin origin;
    private final Clock clock;

    protected SecondFactorService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SecondFactorService(
            CurrentActor actor,
            AccountRepository accounts,
            SecondFactorRepository factors,
            FactorKey key,
            RegulationGuard guard,
            RequestOrigin origin,
            Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.factors = factors;
        this.key = key;
        this.guard = guard;
        this.origin = origin;
        this.clock = clock;
    }

    public DeviceRow device() {
        long id = actor.get().account();
        return factors.confirmed(id)
                .map(found -> new DeviceRow(found.since(), factors.unused(id).size()))
                .orElse(new DeviceRow(null, 0));
    }

    /** Makes the secret of a device. It counts once {@link #register} has seen a code of it. */
    public DeviceSecret begin() {
        long id = actor.get().account();
        Account account = accounts.locked(id);
        Optional<SecondFactor> before = factors.locked(id);
        if (before.filter(SecondFactor::confirmed).isPresent()) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "device"), Subject.of(Account.class, id));
        }
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String encrypted = key.encrypt(secret, id);
        before.ifPresentOrElse(
                found -> found.replace(encrypted), () -> factors.add(new SecondFactor(account, encrypted)));
        return shown(Base32.of(secret), account.login());
    }

    /** The device works: its code is needed from now on, and sessions opened without one end. */
    public Registered register(String code) {
        long id = actor.get().account();
        Account account = accounts.locked(id);
        SecondFactor factor = factors.locked(id)
                .filter(found -> !found.confirmed())
                .orElseThrow(() -> guard.refuse(Breach.of(RuleCode.SS_05, "device"), Subject.of(Account.class, id)));
        OptionalLong step = Totp.step(
                key.decrypt(factor.sealedSecret(), id),
                code == null ? "" : code.strip(),
                CodeService.TELEPHONES.instant());
        if (step.isEmpty() || !factor.accept(step.getAsLong())) {
            throw guard.refuse(Breach.of(RuleCode.SS_05, "code").at("code"), Subject.of(Account.class, id));
        }
        factor.confirm(clock.instant());
        account.endSessions();
        List<String> codes =
                Stream.generate(RecoveryCodes::make).limit(RecoveryCodes.NUMBER).toList();
        codes.forEach(each -> factors.add(new RecoveryCode(account, RecoveryCodes.digest(each))));
        SignedIn now =
                accounts.whoIs(id, LocalDate.now(clock.withZone(City.ZONE))).orElseThrow();
        origin.found(now);
        return new Registered(now, codes);
    }

    private static DeviceSecret shown(String secret, String login) {
        String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
        return new DeviceSecret(
                secret,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(issuer, login, secret, issuer, Totp.DIGITS, Totp.SECONDS));
    }
}
