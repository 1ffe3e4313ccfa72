package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest(name = "{0} ~ {1}: {2} to {3}")
    @DisplayName("how near two names are")
    @CsvSource(delimiter = '|', textBlock = """
                    Nguyễn Văn An    | NGUYEN VAN AN      | 1    | 1
                    Nguyễn Văn An    | An Nguyễn Văn      | 1    | 1
                    Trần Minh Đức    | Minh Đức Trần      | 1    | 1
                    Nguyễn Văn Hòa   | Nguyễn Văn Hoà     | 1    | 1
                    Nguyễn Văn An    | Nguyễn An          | 0.93 | 0.99
                    Nguyễn Văn Sơn   | Ng. V. Sơn         | 0.93 | 0.99
                    Trần Minh Đức    | Trần Đức           | 0.8  | 0.92
                    Nguyễn Văn Hùng  | Nguyễn Văn Hùgn    | 0.9  | 0.97
                    Nguyễn Văn Hùng  | Nguyễn Văn Hùngg   | 0.9  | 0.97
                    Nguyễn Văn Hùng  | Nguễyn Văn Hùng    | 0.9  | 0.99
                    Lưu Văn Vượng    | Lư Văn Vượng       | 0.85 | 0.99
                    Trần Văn Sơn     | Trần Văn Xơn       | 0.8  | 0.95
                    Nguyễn Văn Hùng  | Nguyễn Văn Hưng    | 0.5  | 0.79
                    Nguyễn Thị Lan   | Nguyễn Thị Lan Anh | 0.5  | 0.79
                    Nguyễn Văn An    | Nguyễn Đình An     | 0.5  | 0.79
                    Nguyễn Văn Hùng  | Nguyễn Văn Dũng    | 0    | 0.2
                    Nguyễn Thị Lan   | Nguyễn Thị Loan    | 0.5  | 0.79
                    Nguyễn Văn An    | Nguyễn Thị Bình    | 0    | 0.2
                    Nguyễn Văn An    | Trần Thị Bình      | 0    | 0
                    """)
    void between(String one, String other, double least, double most) {
        assertThat(NameLikeness.between(marks(one), marks(other))).isBetween(least, most);
        assertThat(NameLikeness.between(marks(other), marks(one))).isBetween(least, most);
    }

    private static NameMarks marks(String name) {
        return NameMarks.of(new Hashing(1), WrittenName.of(name));
    }
}
