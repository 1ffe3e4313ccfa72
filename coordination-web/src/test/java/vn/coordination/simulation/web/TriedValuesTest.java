package vn.coordination.simulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;

class TriedValuesTest {
    @Test
    void whatStandsInAnAddressIsReadBackEqual() {
        Map<ParameterKey, Limit> values = new LinkedHashMap<>();
        values.put(ParameterKey.SC_05_TRAVEL_SAME_SITES, Limit.of(45, ParameterUnit.MINUTES));
        values.put(ParameterKey.SC_01_DRAFTS_DUE, new Limit("WEDNESDAY 17:00", ParameterUnit.WEEKDAY_TIME));

        assertThat(TriedValues.parse(TriedValues.format(values))).isEqualTo(values);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ";",
                "SC_05_TRAVEL_SAME_SITES",
                "NOBODY:45 MINUTES",
                "SC_05_TRAVEL_SAME_SITES:45 HOURS",
                "SC_05_TRAVEL_SAME_SITES:many MINUTES"
            })
    void whatCannotBeReadIsLeftOut(String address) {
        assertThat(TriedValues.parse(address)).isEmpty();
    }
}
