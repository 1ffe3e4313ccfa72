package vn.coordination.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;
import vn.coordination.organisation.Validity;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Duration UNUSED = Duration.ofDays(45);

    private final Person person = new Person("Đỗ Hạ Lan", Office.PARTY_OFFICE, Validity.from(DAY));

    @Test
    @DisplayName("SS-05 · a new account has to change its password, a changed one does not, a reset one has to again")
    void mustChange() {
        Account account = account("halan");
        assertThat(account.mustChange()).isTrue();
        account.changePassword("other", NOW);
        assertThat(account.mustChange()).isFalse();
        account.resetPassword("third", NOW);
        assertThat(account.mustChange()).isTrue();
    }

    @Test
    @DisplayName("SS-05 · a changed or reset password and a disabled account end the open sessions, a login does not")
    void securityVersion() {
        Account account = account("halan");
        account.loggedIn(NOW);
        assertThat(account.securityVersion()).isZero();
        account.changePassword("other", NOW);
        account.resetPassword("third", NOW);
        account.disable();
        assertThat(account.securityVersion()).isEqualTo(3);
    }

    @Test
    @DisplayName("SS-05 · a password is outdated on the day two months after it was chosen, not a second before")
    void outdated() {
        Instant due = Instant.parse("2027-01-26T03:00:00Z");
        assertThat(Account.outdated(NOW, Period.ofMonths(2), due.minusSeconds(1)))
                .isFalse();
        assertThat(Account.outdated(NOW, Period.ofMonths(2), due)).isTrue();
        assertThat(Account.outdated(NOW, Period.ofMonths(3), due)).isFalse();
    }

    @Test
    @DisplayName("SS-05 · an account is open on its 45th unused day and shut after it; opening it begins anew")
    void unused() {
        Account account = account("halan");
        assertThat(account.open(NOW.plus(UNUSED), UNUSED)).isTrue();
        Instant later = NOW.plus(UNUSED).plusSeconds(1);
        assertThat(account.open(later, UNUSED)).isFalse();
        account.enable(later);
        assertThat(account.open(later, UNUSED)).isTrue();
        account.disable();
        assertThat(account.open(later, UNUSED)).isFalse();
    }

    @Test
    @DisplayName("a login name has one spelling")
    void spelling() {
        assertThat(account("  HaLan ").login()).isEqualTo("halan");
    }

    @ParameterizedTest
    @DisplayName("what is no login name makes no account")
    @ValueSource(strings = {"", "a", "hạ.lan", ".lan", "ha lan", "anonymous", "a\nb", "ha@lan"})
    void noLogin(String login) {
        assertThatThrownBy(() -> account(login)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a role holds from its first to its last day, and not on the day it is taken away")
    void grant() {
        RoleGrant grant =
                new RoleGrant(account("halan"), Office.PARTY_OFFICE, Role.CHIEF, new Validity(DAY, DAY.plusDays(10)));
        assertThat(grant.holdsOn(DAY)).isTrue();
        assertThat(grant.holdsOn(DAY.plusDays(10))).isTrue();
        assertThat(grant.holdsOn(DAY.plusDays(11))).isFalse();
        grant.revoke(DAY.plusDays(5));
        assertThat(grant.holdsOn(DAY.plusDays(4))).isTrue();
        assertThat(grant.holdsOn(DAY.plusDays(5))).isFalse();
        assertThatThrownBy(() -> grant.revoke(DAY)).isInstanceOf(IllegalStateException.class);
    }

    private Account account(String login) {
        return new Account(login, person, "hash", NOW);
    }
}
