package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {
    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "test", "1.0");
        Worksheet sheet = book.newWorksheet("Điểm cầu");
        sheet.value(0, 0, "Mã");
        sheet.value(0, 2, "Số đại biểu");
        sheet.value(2, 0, "ĐC-1");
        sheet.inlineString(2, 1, "Phường <Ấ>");
        sheet.value(2, 2, 120);
        sheet.formula(3, 2, "SUM(C3)");
        book.newWorksheet("Khác").value(0, 0, "không đọc");
        book.finish();
        return out.toByteArray();
    }

    @Test
    @DisplayName("the first sheet's texts and numbers as they are seen, in their rows and columns; a formula as one")
    void cells() throws IOException, UnreadableFile {
        assertThat(XlsxReader.isWorkbook(book())).isTrue();
        assertThat(XlsxReader.read(book()))
                .containsExactly(
                        new XlsxReader.Row(1, List.of("Mã", "", "Số đại biểu")),
                        new XlsxReader.Row(3, List.of("ĐC-1", "Phường <Ấ>", "120")),
                        new XlsxReader.Row(4, List.of("", "", "=SUM(C3)")));
    }

    @Test
    @DisplayName("what is cut off, is no workbook, blows up or names files of the server is not read")
    void refused() throws IOException {
        byte[] book = book();
        unreadable(Arrays.copyOf(book, book.length / 2));
        unreadable("PK\3\4 and nothing more".getBytes(StandardCharsets.UTF_8));
        unreadable(archive("xl/workbook.xml", "<a/>"));
        unreadable(archive("xl/bomb", " ".repeat(33 * 1024 * 1024)));
        unreadable(archive(
                "xl/workbook.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sheet>&x;</sheet>"));
        assertThat(XlsxReader.isWorkbook("Mã,Đơn vị".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static void unreadable(byte[] file) {
        assertThatThrownBy(() -> XlsxReader.read(file)).isInstanceOf(UnreadableFile.class);
    }

    private static byte[] archive(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
