package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationRightsTest {

    @Test
    void anOrdinaryTableMayBeWorkedWith() {
        assertThat(ApplicationRights.rights("slot", "BASE TABLE")).isEqualTo("select, insert, update, delete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trail_entry", "judgement", "consultation_reply", "shortcoming", "signature"})
    void whatWasJudgedSaidAndSignedMayOnlyGrow(String table) {
        assertThat(ApplicationRights.rights(table, "BASE TABLE")).isEqualTo("select, insert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"petition", "unit"})
    void whatOnlyEndsIsNeverDeleted(String table) {
        assertThat(ApplicationRights.rights(table, "BASE TABLE")).isEqualTo("select, insert, update");
    }

    @ParameterizedTest
    @CsvSource({"flyway_schema_history, BASE TABLE", "week_view, VIEW"})
    void theRestMayOnlyBeRead(String table, String type) {
        assertThat(ApplicationRights.rights(table, type)).isEqualTo("select");
    }
}
