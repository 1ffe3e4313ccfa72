package vn.coordination.identity.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import vn.coordination.identity.RecoveryCode;
import vn.coordination.identity.SecondFactor;

/** Takes the one-time code of somebody at the door: each works once (SS-05). */
@Stateless
@PermitAll
public class CodeService {
    /** The machine's time, also in a demonstration: a telephone knows no other. */
    static final Clock TELEPHONES = Clock.systemUTC();

    private final SecondFactorRepository factors;
    private final FactorKey key;
    private final Clock clock;

    protected CodeService() {
        this(null, null, null);
    }

    @Inject
    public CodeService(SecondFactorRepository factors, FactorKey key, Clock clock) {
        this.factors = factors;
        this.key = key;
        this.clock = clock;
    }

    /** Whether it is the code of the account's device, or one of its recovery codes; it is used up then. */
    public boolean take(long account, String typed) {
        Optional<SecondFactor> factor = factors.locked(account).filter(SecondFactor::confirmed);
        return factor.isPresent() && (takeFromDevice(factor.get(), account, typed) || takeFromPaper(account, typed));
    }

    private boolean takeFromDevice(SecondFactor factor, long account, String typed) {
        byte[] secret = key.decrypt(factor.sealedSecret(), account);
        OptionalLong step = Totp.step(secret, typed.strip(), TELEPHONES.instant());
        return step.isPresent() && factor.accept(step.getAsLong());
    }

    private boolean takeFromPaper(long account, String typed) {
        String digest = RecoveryCodes.digest(typed);
        Optional<RecoveryCode> code = factors.unused(account).stream()
                .filter(found -> found.digest().equals(digest))
                .findFirst();
        code.ifPresent(found -> found.use(clock.instant()));
        return code.isPresent();
    }
}
