package vn.coordination.document.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.coordination.shared.app.KeyRing;
import vn.coordination.shared.app.KeyRingTest;
import vn.coordination.shared.app.StartRefused;
import vn.coordination.shared.app.Vault;

class FileFolderTest {
    private static final byte[] PAPER = "%PDF-1.7 viết tay".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = {7, 1};
    private static final String MARKS = " marks:" + KeyRingTest.key(9);

    private final Vault before = new Vault(KeyRing.parse("1:" + KeyRingTest.key(1) + MARKS));
    private final Vault after =
            new Vault(KeyRing.parse("2:" + KeyRingTest.key(2) + " 1:" + KeyRingTest.key(1) + MARKS));

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("PT-35 · the file says nothing, not even by its name, and only the server's account reads the folder")
    void sealed() throws IOException {
        FileFolder folder = folder("new/scans");
        String name = folder.write(before.seal(PAPER, PLACE));
        Path file = temporary.resolve("new/scans").resolve(name);
        assertThat(file).content(StandardCharsets.US_ASCII).startsWith("1:").doesNotContain("PDF");
        assertThat(name).matches("[0-9a-f-]{36}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    @DisplayName("PT-35 · under a new key a scan still opens by the number of its own, and in no other place")
    void keys() {
        FileFolder folder = folder("scans");
        String sealed = before.seal(PAPER, PLACE);
        String name = folder.write(sealed);
        assertThat(Vault.number(sealed)).isEqualTo(1);
        assertThat(after.open(folder.read(name), PLACE)).isEqualTo(PAPER);
        for (byte[] other : List.of(new byte[] {7, 2}, new byte[] {8, 1}, new byte[] {7})) {
            assertThatIllegalStateException().isThrownBy(() -> after.open(folder.read(name), other));
        }
    }

    @Test
    @DisplayName("what was taken back is gone")
    void deleted() throws IOException {
        FileFolder folder = folder("scans");
        folder.delete(folder.write("1:AAAA"));
        try (Stream<Path> left = Files.list(temporary.resolve("scans"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @DisplayName("a folder that cannot be written to refuses the start")
    void unusable() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(new FileFolder(file.resolve("scans"))::require)
                .withMessageContaining(FileSettings.FOLDER);
    }

    private FileFolder folder(String path) {
        FileFolder folder = new FileFolder(temporary.resolve(path));
        folder.require();
        return folder;
    }
}
