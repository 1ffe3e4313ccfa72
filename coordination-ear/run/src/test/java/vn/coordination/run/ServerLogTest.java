package vn.coordination.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path folder;

    @Test
    void theApplicationsOwnSentenceIsTheReason() throws IOException {
        assertThat(
                        log("ERROR Caused by: x.StartRefused: The application does not start: wrong zone.\nCaused by: other\n")
                                .reason())
                .contains("The application does not start: wrong zone.");
    }

    @Test
    void otherwiseTheInnermostCauseIsTheReason() throws IOException {
        assertThat(log("ERROR\nCaused by: outer\n at x\nCaused by: inner\n at y\n")
                        .reason())
                .contains("inner");
    }

    @Test
    void aLogWithoutTroubleGivesNoReason() throws IOException {
        assertThat(log("INFO all is well\n").reason()).isEmpty();
    }

    @Test
    void theTailIsTheLastLines() throws IOException {
        assertThat(log("1\n2\n3\n").tail(2)).isEqualTo("2\n3");
    }

    @Test
    void aMissingLogIsEmpty() {
        assertThat(new ServerLog(folder.resolve("none")).tail(5)).isEmpty();
    }

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("server.log"), text));
    }
}
