package vn.coordination.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.audit.Masked;

/** The device that makes one-time codes for an account (SS-05); it counts once its holder has shown that it works. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    /** Encrypted; the key is not in the database. */
    @Masked
    private String sealedSecret;

    private Instant since;
    private long lastStep;

    @Version
    private int version;

    protected SecondFactor() {}

    public SecondFactor(Account account, String encryptedSecret) {
        this.account = Objects.requireNonNull(account, "account");
        this.sealedSecret = Objects.requireNonNull(encryptedSecret, "secret");
    }

    /** Another device, as long as the first one was not shown to work. */
    public void replace(String encryptedSecret) {
        if (confirmed()) {
            throw new IllegalStateException("the device is in use since " + since);
        }
        sealedSecret = Objects.requireNonNull(encryptedSecret, "secret");
    }

    public void confirm(Instant now) {
        since = now;
    }

    public boolean confirmed() {
        return since != null;
    }

    /** Takes the code of a time step once: neither it nor an older one works again. */
    public boolean accept(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String sealedSecret() {
        return sealedSecret;
    }

    public Instant since() {
        return since;
    }

    public int version() {
        return version;
    }
}
