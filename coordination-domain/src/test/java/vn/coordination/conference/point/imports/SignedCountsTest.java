package vn.coordination.conference.point.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.conference.point.imports.SignedLine.Problem;

class SignedCountsTest {
    private static final Map<String, String> SIGNERS = Map.of("đc-1", "", "đc-2", "Trần Văn Bình", "đc-3", "");

    @Test
    @DisplayName("OC-06 · lines pasted from a sheet are counts with who signs for them, tab or semicolon between")
    void lines() {
        List<SignedLine> lines = SignedCounts.read("ĐC-1\t41\tTrần Thị Đầu Mối\n\n đc-2 ; 0 ; Lê Văn Ký\r\n", SIGNERS);
        assertThat(lines)
                .containsExactly(
                        new SignedLine(1, "ĐC-1", 41, "Trần Thị Đầu Mối", null),
                        new SignedLine(3, "đc-2", 0, "Lê Văn Ký", null));
    }

    @ParameterizedTest(name = "OC-06 · “{0}” is signed by the correspondent of the register")
    @ValueSource(strings = {"ĐC-2;7", "ĐC-2; 7 ; "})
    void registered(String line) {
        assertThat(SignedCounts.read(line, SIGNERS))
                .containsExactly(new SignedLine(1, "ĐC-2", 7, "Trần Văn Bình", null));
    }

    @ParameterizedTest(name = "OC-06 · {0} is refused: {1}")
    @CsvSource({
        "ĐC-3, CELLS",
        "ĐC-3;12;An;xem lại, CELLS",
        "ĐC-9;12;An, UNKNOWN",
        "ĐC-1;12;An, DOUBLED",
        "ĐC-3;mười;An, NUMBER",
        "ĐC-3;-2;An, NUMBER",
        "ĐC-3;100001;An, NUMBER",
        "ĐC-3;12;, UNSIGNED",
        "ĐC-3;12, UNSIGNED"
    })
    void refused(String line, Problem problem) {
        assertThat(SignedCounts.read("ĐC-1;5;Bình\n" + line, SIGNERS).get(1).refusal())
                .contains(problem);
    }
}
