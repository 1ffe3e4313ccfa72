package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNameTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("what each word of a name does, in any usual order")
    @CsvSource(delimiter = '|', textBlock = """
                    Nguyễn Văn An          | FAMILY FILLER GIVEN
                    NGUYEN VAN AN          | FAMILY FILLER GIVEN
                    An Nguyễn Văn          | GIVEN FAMILY FILLER
                    An, Nguyễn Văn         | GIVEN FAMILY FILLER
                    Văn An Nguyễn          | FILLER GIVEN FAMILY
                    Mai Lê Thị             | GIVEN FAMILY FILLER
                    Trần Minh Đức          | FAMILY MIDDLE GIVEN
                    Minh Đức Trần          | OWN OWN FAMILY
                    Nguyen Thi Van         | FAMILY FILLER GIVEN
                    Lư Văn Vượng           | FAMILY FILLER GIVEN
                    Phạm Nguyễn Lan Anh    | FAMILY MIDDLE MIDDLE GIVEN
                    Lan                    | OWN
                    Ông Nguyễn Văn An      | FAMILY FILLER GIVEN
                    Bà Trần Lan            | FAMILY GIVEN
                    Anh Nguyễn Văn         | GIVEN FAMILY FILLER
                    Hộ ông Lê Văn Ba       | FAMILY FILLER GIVEN
                    """)
    void roles(String name, String roles) {
        assertThat(WrittenName.of(name).words().stream()
                        .map(word -> word.role().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(roles);
    }

    @Test
    @DisplayName("a family name is abbreviated in front only; other short words are initials")
    void abbreviated() {
        WrittenName name = WrittenName.of("Ng. V. Ph");
        assertThat(name.words()).extracting(WrittenName.Word::plain).containsExactly("nguyen", "v", "ph");
        assertThat(name.words()).extracting(WrittenName.Word::initial).containsExactly(false, true, true);
    }

    @Test
    @DisplayName("no name has no words; a name without accents says so")
    void edges() {
        assertThat(WrittenName.of(" ").words()).isEmpty();
        assertThat(WrittenName.of("Nguyen Van An").accented()).isFalse();
        assertThat(WrittenName.of("Đoan").accented()).isTrue();
    }
}
