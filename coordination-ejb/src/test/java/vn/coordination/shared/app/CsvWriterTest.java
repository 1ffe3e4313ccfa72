package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void whatASpreadsheetWouldRunIsMadeText(String text) {
        assertThat(CsvWriter.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r=1", "\n=1", "\r\n+1", "\n\t@x"})
    void aFormulaBehindALineBreakIsMadeTextAndQuoted(String text) {
        assertThat(CsvWriter.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void quotesCommasAndLineBreaksAreQuoted() {
        assertThat(CsvWriter.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvWriter.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(CsvWriter.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvWriter.cell("a-b = c")).isEqualTo("a-b = c");
    }

    @Test
    void aFormulaBehindASemicolonStaysInItsCellWhereThatSplits() {
        assertThat(CsvWriter.cell("x;=HYPERLINK(1)")).isEqualTo("\"x;=HYPERLINK(1)\"");
    }

    @Test
    void theTableBeginsWithTheMarkAndEndsEveryRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = new CsvWriter(out);
        csv.row(List.of("Đơn vị", "b"));
        csv.row(Arrays.asList(null, ""));
        csv.finish();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFĐơn vị,b\r\n,\r\n");
    }
}
