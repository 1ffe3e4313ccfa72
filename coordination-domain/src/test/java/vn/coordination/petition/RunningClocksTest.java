package vn.coordination.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.identity.Role;

/** No state of a petition without an owner and a clock, however it came there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningClocksTest {
    private static final int WALKS = 100;

    private final Set<PetitionState> seen = EnumSet.noneOf(PetitionState.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName("of a petition that goes any way an office that owes it and at least one running clock are known")
    void owned(PetitionKind kind) {
        IntStream.range(0, WALKS).mapToObj(seed -> new Random(seed)).forEach(random -> walk(random, kind));
    }

    private void walk(Random random, PetitionKind kind) {
        PetitionWalk walk = new PetitionWalk(random, kind);
        do {
            seen.add(walk.petition().state());
            assertThat(walk.petition().office()).as(walk.toString()).isNotNull();
            if (!walk.petition().state().ended()) {
                assertThat(walk.running()).as(walk.toString()).isNotEmpty().allMatch(RunningClocksTest::owes);
            }
        } while (walk.goesOn());
    }

    private static boolean owes(Role role) {
        return EnumSet.of(Role.RECORDS_CLERK, Role.PETITION_OFFICER, Role.DIVISION_HEAD, Role.DEPUTY_CHIEF, Role.CHIEF)
                .contains(role);
    }

    @AfterAll
    void everywhere() {
        assertThat(seen).containsExactlyInAnyOrder(PetitionState.values());
    }
}
