package vn.coordination.schedule.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.schedule.imports.FileProblem.Kind;

class WeekFileTest {
    private static final String HEAD = "ngay,buoi,gio_bat_dau,noi_dung\n";
    private static final String WEEK = HEAD + "2026-01-26,Sáng,08:00,Họp giao ban\n";

    private static Reading read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Reading read(byte[] bytes) {
        return new WeekFile(new ImportLimits(4096, 3)).read(bytes);
    }

    private static Reading.Table table(String text) {
        return (Reading.Table) read(text);
    }

    private static FileProblem problem(Reading reading) {
        return ((Reading.Refused) reading).problem();
    }

    @Test
    void readsKnownColumnsAndNamesTheOthers() {
        Reading.Table table =
                table("STT,Ngày,BUỔI,Giờ bắt đầu,noi_dung,Ghi chú\n1,2026-01-26,Sáng,08:00, Họp \u00a0giao  ban,x\n");
        assertThat(table.ignoredHeads()).containsExactly("STT", "Ghi chú");
        assertThat(table.rows())
                .containsExactly(new Reading.Row(
                        2,
                        Map.of(
                                ImportColumn.DATE, "2026-01-26",
                                ImportColumn.HALF_DAY, "Sáng",
                                ImportColumn.START, "08:00",
                                ImportColumn.CONTENT, "Họp giao ban"),
                        0));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorByTheHead(String separator) {
        String text = "date,start,content,place\n2026-01-26,08:00,Briefing,Hall 1\n".replace(",", separator);
        assertThat(table(text).rows().get(0).cells())
                .containsEntry(ImportColumn.CONTENT, "Briefing")
                .containsEntry(ImportColumn.PLACE, "Hall 1");
    }

    @Test
    void takesAByteOrderMarkForWhatItIs() {
        assertThat(table("\ufeff" + WEEK)).isEqualTo(table(WEEK));
    }

    @Test
    void composesLettersThatComeInParts() {
        String parts = Normalizer.normalize(WEEK, Normalizer.Form.NFD);
        assertThat(parts).isNotEqualTo(WEEK);
        assertThat(table(parts)).isEqualTo(table(WEEK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void refusesAnyOtherEncodingAsAWhole(String charset) {
        FileProblem problem = problem(read(WEEK.replace("ọ", "o").getBytes(Charset.forName(charset))));
        assertThat(problem.kind()).isEqualTo(Kind.WRONG_ENCODING);
    }

    @Test
    void namesTheLineOfTheFirstWrongByteAndTakesNothingOfTheLinesBefore() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(WEEK.getBytes(UTF_8));
        file.write("2026-01-27,Chiều,14:00,Hội nghị\n".getBytes(UTF_8));
        file.write("2026-01-28,S\u00e1ng,08:00,Hop\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problem(read(file.toByteArray()))).isEqualTo(FileProblem.of(Kind.WRONG_ENCODING, 4));
    }

    @Test
    void refusesATextThatAnotherProgramHasAlreadyDamaged() {
        assertThat(problem(read(WEEK + "2026-01-27,S\ufffdng,,H\ufffdp\n")))
                .isEqualTo(FileProblem.of(Kind.WRONG_ENCODING, 3));
    }

    @Test
    void keepsToItsLimits() {
        assertThat(problem(read(new byte[4097]))).isEqualTo(FileProblem.of(Kind.TOO_LARGE, 4096));
        assertThat(table(HEAD + "26/1,Sáng,8,a\n".repeat(3)).rows()).hasSize(3);
        assertThat(problem(read(HEAD + "26/1,Sáng,8,a\n".repeat(4)))).isEqualTo(FileProblem.of(Kind.TOO_MANY_ROWS, 3));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(problem(read(""))).isEqualTo(FileProblem.of(Kind.EMPTY));
        assertThat(problem(read("\n , ,\n"))).isEqualTo(FileProblem.of(Kind.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({
        "'buoi,noi_dung', MISSING_COLUMN, DATE",
        "'ngay,buoi', MISSING_COLUMN, CONTENT",
        "'ngay,noi_dung', MISSING_COLUMN, START",
        "'ngay,buoi,noi_dung,Ngày', REPEATED_COLUMN, DATE"
    })
    void refusesAHeadThatLacksOrRepeatsAColumn(String head, Kind kind, ImportColumn column) {
        assertThat(problem(read(head + "\n"))).isEqualTo(FileProblem.of(kind, column));
    }

    @Test
    void refusesAQuotationWithoutEndAndSaysWhereItBegins() {
        assertThat(problem(read(WEEK + "2026-01-27,Sáng,08:00,\"Họp\n2026-01-28,Sáng,08:00,Họp\n")))
                .isEqualTo(FileProblem.of(Kind.UNCLOSED_QUOTE, 3));
    }

    @Test
    void countsLinesOfTheFileNotRecords() {
        Reading.Table table =
                table(HEAD + "\r\n26/1,Sáng,8,\"Họp, \"\"giao ban\"\"\r\nđầu tuần\"\r\n27/1,Sáng,8,Họp\r\n");
        assertThat(table.rows()).extracting(Reading.Row::line).containsExactly(3, 5);
        assertThat(table.rows().get(0).cell(ImportColumn.CONTENT)).isEqualTo("Họp, \"giao ban\" đầu tuần");
    }

    @Test
    void countsCellsBeyondTheLastHead() {
        assertThat(table(HEAD + "26/1,Sáng,8,Họp, giao ban,\n").rows().get(0).extraCells())
                .isEqualTo(1);
    }

    @Test
    void understandsEveryHeadOfTheReferenceData() {
        List<String> heads = Arrays.asList(
                "ngay", "buoi", "gio_bat_dau", "gio_ket_thuc", "noi_dung", "dia_diem", "thanh_phan", "don_vi_chuan_bi");
        assertThat(heads.stream().map(head -> ImportColumn.of(head).orElseThrow()))
                .containsExactly(ImportColumn.values());
    }
}
