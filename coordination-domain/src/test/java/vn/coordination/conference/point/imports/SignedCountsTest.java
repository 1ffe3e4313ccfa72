package vn.coordination.conference.point.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.conference.point.imports.SignedLine.Problem;

class SignedCountsTest {
    private static final Set<String> CODES = Set.of("đc-1", "đc-2", "đc-3");

    @Test
    @DisplayName("OC-06 · lines pasted from a sheet are counts with who signs for them, tab or semicolon between")
    void lines() {
        List<SignedLine> lines = SignedCounts.read("ĐC-1\t41\tTrần Thị Đầu Mối\n\n đc-2 ; 0 ; Lê Văn Ký\r\n", CODES);
        assertThat(lines)
                .containsExactly(
                        new SignedLine(1, "ĐC-1", 41, "Trần Thị Đầu Mối", null),
                        new SignedLine(3, "đc-2", 0, "Lê Văn Ký", null));
    }

    @ParameterizedTest(name = "OC-06 · {0} is refused: {1}")
    @CsvSource({
        "ĐC-3;12, CELLS",
        "ĐC-9;12;An, UNKNOWN",
        "ĐC-1;12;An, DOUBLED",
        "ĐC-3;mười;An, NUMBER",
        "ĐC-3;-2;An, NUMBER",
        "ĐC-3;100001;An, NUMBER",
        "ĐC-3;12;, UNSIGNED"
    })
    void refused(String line, Problem problem) {
        assertThat(SignedCounts.read("ĐC-1;5;Bình\n" + line, CODES).get(1).refusal())
                .contains(problem);
    }
}
