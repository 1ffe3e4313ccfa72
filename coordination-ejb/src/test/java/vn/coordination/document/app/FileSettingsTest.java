package vn.coordination.document.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.shared.app.StartRefused;

class FileSettingsTest {
    @Test
    @DisplayName("scans lie where the variable says, or else among the server's own data")
    void folder() {
        assertThat(FileSettings.folder("/srv/scans", "/opt/data")).isEqualTo(Path.of("/srv/scans"));
        assertThat(FileSettings.folder(" ", "/opt/data")).isEqualTo(Path.of("/opt/data/scans"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> FileSettings.folder("scans", "/opt/data"))
                .withMessageContaining(FileSettings.FOLDER);
    }

    @Test
    @DisplayName("one may have ten megabytes unless configured otherwise")
    void largest() {
        assertThat(FileSettings.largest(null)).isEqualTo(10 * 1024 * 1024);
        assertThat(FileSettings.largest("20")).isEqualTo(20 * 1024 * 1024);
    }

    @ParameterizedTest
    @DisplayName("what cannot be held in memory, or is no number, refuses the start")
    @ValueSource(strings = {"0", "21", "-1", "10 MB", "100"})
    void unusable(String configured) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> FileSettings.largest(configured))
                .withMessageContaining(FileSettings.LARGEST);
    }
}
