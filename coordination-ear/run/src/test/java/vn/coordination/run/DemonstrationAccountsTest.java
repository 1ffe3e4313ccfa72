package vn.coordination.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.coordination.run.DemonstrationAccounts.DemonstrationAccount;

class DemonstrationAccountsTest {

    @TempDir
    private Path folder;

    @Test
    void accountsAreReadInTheirOrder() throws IOException {
        byte[] jar = archive(
                "demonstration/accounts.properties",
                "# note\npo = mot-hai | Chánh Văn phòng\n\ndo = ba=bon | Điều phối\n".getBytes(StandardCharsets.UTF_8));
        Path ear = Files.write(folder.resolve("a.ear"), archive("coordination-ejb.jar", jar));
        assertThat(DemonstrationAccounts.of(ear))
                .containsExactly(
                        new DemonstrationAccount("po", "mot-hai", "Chánh Văn phòng"),
                        new DemonstrationAccount("do", "ba=bon", "Điều phối"));
    }

    @Test
    void anApplicationWithoutThemHasNone() throws IOException {
        Path ear = Files.write(folder.resolve("b.ear"), archive("coordination-ejb.jar", archive("x", new byte[0])));
        assertThat(DemonstrationAccounts.of(ear)).isEmpty();
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
