package vn.coordination.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.audit.Masked;

/** A code on paper that stands in once for a lost device. Only its digest is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Masked
    private String digest;

    private Instant usedAt;

    @Version
    private int version;

    protected RecoveryCode() {}

    public RecoveryCode(Account account, String digest) {
        this.account = Objects.requireNonNull(account, "account");
        this.digest = Objects.requireNonNull(digest, "digest");
    }

    public void use(Instant now) {
        if (usedAt != null) {
            throw new IllegalStateException("the code was used at " + usedAt);
        }
        usedAt = now;
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String digest() {
        return digest;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public int version() {
        return version;
    }
}
