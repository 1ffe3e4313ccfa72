package vn.coordination.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import vn.coordination.audit.Untrailed;

/** The hash of a password an account had before, so that an administrator does not choose it again (SS-05). */
@Entity
@Table(name = "former_password")
@Untrailed("the change of the password itself is on the trail")
public class FormerPassword {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String passwordHash;
    private Instant replacedAt;

    protected FormerPassword() {}

    /** The password that the account has at this moment and is about to lose. */
    public FormerPassword(Account account, Instant now) {
        this.account = Objects.requireNonNull(account, "account");
        this.passwordHash = account.passwordHash();
        this.replacedAt = now;
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String passwordHash() {
        return passwordHash;
    }
}
