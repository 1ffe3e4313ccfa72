package vn.coordination.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.organisation.Office;
import vn.coordination.testkit.OwnedRecord;

/** The whole matrix, each cell decided by the sentences of the catalogue in {@link #expected}. */
class ScopeTest {
    private static final long READER = 40;
    private static final long OTHER = 41;

    record Case(Office office, long person, Role role, OwnedRecord record, Access access) {
        Scope scope() {
            return Scope.of(new Actor(9, person, office, Set.of(role)));
        }

        boolean own() {
            return record.owner() == office;
        }
    }

    static Stream<Case> matrix() {
        List<Case> cases = new ArrayList<>();
        for (Office office : Office.values()) {
            for (long person : new long[] {READER, OTHER}) {
                for (Role role : EnumSet.of(Role.CHIEF, Role.SPECIALIST, Role.ADMINISTRATOR, Role.AUDITOR)) {
                    for (OwnedRecord record : records()) {
                        for (Access access : Access.values()) {
                            cases.add(new Case(office, person, role, record, access));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    private static List<OwnedRecord> records() {
        List<OwnedRecord> records = new ArrayList<>();
        for (Set<Office> shared :
                List.of(Set.<Office>of(), Set.of(Office.COUNCIL_OFFICE), EnumSet.allOf(Office.class))) {
            for (boolean secret : new boolean[] {false, true}) {
                records.add(new OwnedRecord(Office.PARTY_OFFICE, shared, secret, Set.of(READER)));
            }
        }
        return records;
    }

    @ParameterizedTest(name = "SS-08, SC-16 · {0}")
    @MethodSource("matrix")
    @DisplayName("SS-08, SC-16 · office × share × secrecy × role × access")
    void admits(Case each) {
        assertThat(each.scope().admits(each.record(), each.access())).isEqualTo(expected(each));
    }

    private static boolean expected(Case each) {
        if (each.role() == Role.ADMINISTRATOR || each.role() == Role.AUDITOR) {
            return false;
        }
        boolean listed = each.person() == READER;
        boolean ownLeader = each.own() && each.role() == Role.CHIEF;
        if (each.record().secret() && !listed && !ownLeader) {
            return false;
        }
        return switch (each.access()) {
            case READ -> each.own() || each.record().sharedWith().contains(each.office());
            case EDIT -> each.own();
        };
    }

    @Test
    @DisplayName("SS-08 · another office's draft is not read before it is shared, and never edited")
    void draft() {
        OwnedRecord draft = new OwnedRecord(Office.PARTY_OFFICE, Set.of(), false, Set.of());
        OwnedRecord shared = new OwnedRecord(Office.PARTY_OFFICE, EnumSet.allOf(Office.class), false, Set.of());
        Scope other = scope(Office.COUNCIL_OFFICE, Role.CHIEF);
        assertThat(other.admits(draft, Access.READ)).isFalse();
        assertThat(other.admits(shared, Access.READ)).isTrue();
        assertThat(other.admits(shared, Access.EDIT)).isFalse();
    }

    @Test
    @DisplayName("SC-16 · being on the list opens a secret slot to read, not to edit, and only once it is shared")
    void listed() {
        OwnedRecord secret = new OwnedRecord(Office.PARTY_OFFICE, EnumSet.allOf(Office.class), true, Set.of(READER));
        OwnedRecord secretDraft = new OwnedRecord(Office.PARTY_OFFICE, Set.of(), true, Set.of(READER));
        Scope reader = Scope.of(new Actor(9, READER, Office.COMMITTEE_OFFICE, Set.of(Role.SPECIALIST)));
        assertThat(reader.admits(secret, Access.READ)).isTrue();
        assertThat(reader.admits(secret, Access.EDIT)).isFalse();
        assertThat(reader.admits(secretDraft, Access.READ)).isFalse();
        assertThat(scope(Office.COMMITTEE_OFFICE, Role.CHIEF).admits(secret, Access.READ))
                .isFalse();
    }

    @ParameterizedTest(name = "SC-16 · {0} of the owner")
    @EnumSource
    @DisplayName(
            "SC-16 · of the owner's people only chief, deputy and coordinator see secret slots without being listed")
    void leads(Role role) {
        OwnedRecord secret = new OwnedRecord(Office.PARTY_OFFICE, Set.of(), true, Set.of());
        boolean leader =
                Set.of(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR).contains(role);
        assertThat(scope(Office.PARTY_OFFICE, role).admits(secret, Access.READ)).isEqualTo(leader);
    }

    @Test
    @DisplayName("an administrator who is also a specialist opens what a specialist opens")
    void severalRoles() {
        OwnedRecord own = new OwnedRecord(Office.PARTY_OFFICE, Set.of(), false, Set.of());
        Actor both = new Actor(9, OTHER, Office.PARTY_OFFICE, Set.of(Role.ADMINISTRATOR, Role.SPECIALIST));
        assertThat(Scope.of(both).admits(own, Access.EDIT)).isTrue();
        assertThat(Scope.of(new Actor(9, OTHER, Office.PARTY_OFFICE, Set.of())).admits(own, Access.READ))
                .as("no role at all")
                .isFalse();
    }

    @Test
    @DisplayName("the system itself reaches everything: it counts, deems and issues")
    void system() {
        OwnedRecord secret = new OwnedRecord(Office.PARTY_OFFICE, Set.of(), true, Set.of());
        assertThat(Scope.of(Actor.SYSTEM).admits(secret, Access.EDIT)).isTrue();
    }

    private static Scope scope(Office office, Role role) {
        return Scope.of(new Actor(9, OTHER, office, Set.of(role)));
    }
}
