package vn.coordination.conference.delegate.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.conference.delegate.imports.DelegateLine.Outcome;
import vn.coordination.conference.delegate.imports.DelegateProblem.Kind;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.schedule.imports.CsvStream;
import vn.coordination.schedule.imports.FileLine;
import vn.coordination.schedule.imports.FileProblem;

class DelegateFileTest {
    private static final Register REGISTER = new Register(
            Map.of("DC-1", 11L),
            Map.of(Text.key("Văn phòng Thành ủy"), Office.PARTY_OFFICE),
            Map.of(Register.named(Office.PARTY_OFFICE, "Nguyễn Văn An"), 7L));

    private final ListedDelegates listed = new ListedDelegates();

    @Test
    @DisplayName("a line tells who, from where, at which point and with a vote or not; people of the offices are known")
    void lines() throws IOException {
        List<DelegateLine> lines = read("""
                Đơn vị;Họ tên;Điểm cầu;Thành viên;Ghi chú
                Văn phòng Thành ủy;NGUYỄN VĂN AN;;x;
                "Sở \"\"Tài chính\"\"\";Trần Thị Bình;DC-1;;

                Sở Y tế;Nguyễn Văn An;dc-1;không;
                """);
        assertThat(lines).allMatch(line -> line.outcome() == Outcome.NEW);
        assertThat(lines.get(0).person()).isEqualTo(7L);
        assertThat(lines.get(0).office()).isEqualTo(Office.PARTY_OFFICE);
        assertThat(lines.get(0).member()).isTrue();
        assertThat(lines.get(0).seat()).isNull();
        assertThat(lines.get(1).unit()).isEqualTo("Sở \"Tài chính\"");
        assertThat(lines.get(1).seat()).isEqualTo(11L);
        assertThat(lines.get(2).person()).as("the same name of another unit").isNull();
        assertThat(lines.get(2).line()).isEqualTo(5);
    }

    @Test
    @DisplayName("whoever is on the list already stays as he is, however his office is written")
    void same() throws IOException {
        listed.add(7L, "Nguyễn Văn An", "VPTU", null);
        listed.add(null, "Trần Thị Bình", "Sở Y tế", 11L);
        List<DelegateLine> lines = read("""
                name,unit,point
                Nguyễn Văn An,Văn phòng Thành ủy,DC-1
                trần thị  bình,Sở y tế,DC-1
                Trần Thị Bình,Sở Y tế,
                """);
        assertThat(lines).extracting(DelegateLine::outcome).containsExactly(Outcome.SAME, Outcome.SAME, Outcome.NEW);
    }

    @Test
    @DisplayName("what is missing, unknown, doubled or would be run is told line by line")
    void faulty() throws IOException {
        List<DelegateLine> lines = read("""
                name,unit,point,member
                An,Sở A,,
                an,sở a,,
                ,Sở A,,
                Bình,,,
                Bình,Sở A,DC-9,
                Bình,Sở A,,có lẽ
                =1+1,Sở A,,
                Bình,<script>,,
                Bình,Sở A,,x,thừa
                %s,Sở A,,
                """.formatted("dài".repeat(50)));
        assertThat(lines.get(0).outcome()).isEqualTo(Outcome.NEW);
        assertThat(lines.stream().skip(1).map(line -> line.problems().get(0).kind()))
                .containsExactly(
                        Kind.DOUBLED,
                        Kind.NO_NAME,
                        Kind.NO_UNIT,
                        Kind.NO_POINT,
                        Kind.NO_FLAG,
                        Kind.FORMULA,
                        Kind.SCRIPT,
                        Kind.EXTRA_CELLS,
                        Kind.TOO_LONG);
    }

    @Test
    @DisplayName("without its columns nothing of a file is taken, and bytes that are no text end it")
    void refused() throws IOException {
        assertThat(new DelegateFile(List.of("name", "point"), REGISTER, listed).problem())
                .map(FileProblem::arguments)
                .contains(List.of(DelegateColumn.UNIT));
        assertThat(new DelegateFile(List.of("name", "unit", "họ tên"), REGISTER, listed).problem())
                .map(FileProblem::kind)
                .contains(FileProblem.Kind.REPEATED_COLUMN);
        byte[] latin = "name,unit\nL\u00e9,S\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(latin)).isInstanceOfAny(UncheckedIOException.class, IOException.class);
        CsvStream open = stream("name,unit\n\"An,Sở A\n".getBytes(StandardCharsets.UTF_8));
        open.next();
        open.next();
        assertThat(open.openQuote()).isEqualTo(2);
    }

    private List<DelegateLine> read(String text) throws IOException {
        return read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    }

    private List<DelegateLine> read(byte[] bytes) throws IOException {
        CsvStream records = stream(bytes);
        DelegateFile file = new DelegateFile(records.next().cells(), REGISTER, listed);
        assertThat(file.problem()).isEmpty();
        List<DelegateLine> lines = new ArrayList<>();
        for (FileLine next = records.next(); next != null; next = records.next()) {
            lines.add(file.line(next));
        }
        return lines;
    }

    private static CsvStream stream(byte[] bytes) throws IOException {
        return CsvStream.of(
                new ByteArrayInputStream(bytes), head -> DelegateColumn.of(head).isPresent());
    }
}
