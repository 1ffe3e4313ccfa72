package vn.coordination.schedule.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRecordsTest {
    @Property(tries = 500)
    void readsBackWhateverIsWrittenInQuotes(@ForAll("tables") List<List<String>> table, @ForAll boolean windows) {
        String end = windows ? "\r\n" : "\n";
        String text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(end));
        CsvRecords.Result result = CsvRecords.of(text, ',');
        assertThat(result.openQuote()).isZero();
        assertThat(result.lines().stream().map(FileLine::cells)).isEqualTo(table);
    }

    @Property(tries = 500)
    void neverFailsOnAnyText(@ForAll String text) {
        assertThat(CsvRecords.of(text, ',').lines()).isNotNull();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("aệ,;\"\n\r ").ofMaxLength(8);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }
}
