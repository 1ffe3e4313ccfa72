package vn.coordination.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    @ParameterizedTest
    @DisplayName("the first bytes tell what a file is")
    @CsvSource({
        "255044462D312E37, PDF",
        "FFD8FFE000104A46, JPEG",
        "FFD8FFE145786966, JPEG",
        "89504E470D0A1A0A00, PNG",
        "49492A0008000000, TIFF",
        "4D4D002A00000008, TIFF",
        "504B0304776F72642F646F63756D656E742E786D6C, DOCX"
    })
    void known(String begin, FileType type) {
        assertThat(FileType.of(HexFormat.of().parseHex(begin))).contains(type);
    }

    @ParameterizedTest
    @DisplayName("anything else is none, however it is called")
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a..",
                "PK\u0003\u0004 another archive",
                "MZ a program",
                " %PDF-1.7 after a blank",
                "%PDF",
                ""
            })
    void unknown(String content) {
        assertThat(FileType.of(bytes(content))).isEmpty();
    }

    @Test
    @DisplayName("a signature with nothing behind it is no file; an empty and a too large file are told as such")
    void limits() {
        FileLimits limits = new FileLimits(EnumSet.allOf(FileType.class), 6);
        assertThat(limits.problem(bytes(""))).contains(FileProblem.EMPTY);
        assertThat(limits.problem(bytes("%PDF-"))).contains(FileProblem.WRONG_TYPE);
        assertThat(limits.problem(bytes("%PDF-1"))).isEmpty();
        assertThat(limits.problem(bytes("%PDF-1."))).contains(FileProblem.TOO_LARGE);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
