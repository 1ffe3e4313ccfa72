package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("texts, numbers and days each as what they are; nothing is a formula; a thousand rows go out")
    void cells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter file = new XlsxWriter(out, "Sổ");
        for (int i = 0; i < 1_000; i++) {
            file.row(Arrays.asList("=1+1 của ông Ấ", i, LocalDate.of(2026, 11, 26), null));
        }
        file.finish();

        String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<t>=1+1 c&#x1ee7;a &#xf4;ng &#x1ea4;</t>", "r=\"B1000\"", "<v>999</v>", "<v>46352.0</v>")
                .doesNotContain("<f>", "r=\"D1\"");
    }

    // the directory at the end of the file tells the sizes, so it cannot be read as a stream
    private String entry(byte[] content, String name) throws IOException {
        Path path = Files.write(folder.resolve("book.xlsx"), content);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
