package vn.coordination.petition.letter.app.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.coordination.shared.City;

/** Writes a letter as DOCX, to be worked on in an office program; equal input gives equal bytes. */
public final class LetterDocx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + OFFICE + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + OFFICE + "styles+xml\"/>"
            + "</Types>";
    private static final String TO_DOCUMENT =
            HEAD + "<Relationships xmlns=\"" + PACKAGE_RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String TO_STYLES = HEAD + "<Relationships xmlns=\"" + PACKAGE_RELATIONS
            + "\"><Relationship Id=\"r1\" Type=\"" + RELATIONS + "styles\" Target=\"styles.xml\"/></Relationships>";

    /** Times New Roman 13 as Decree 30/2020 wants it, and the language, so that no program marks every word as wrong. */
    private static final String STYLES = HEAD + "<w:styles xmlns:w=\"" + WordXml.NAMESPACE
            + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
            + "<w:sz w:val=\"26\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>";

    private LetterDocx() {}

    public static byte[] bytes(Letter letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            LocalDateTime time = LocalDateTime.ofInstant(letter.at(), City.ZONE);
            part(zip, time, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            part(zip, time, "_rels/.rels", TO_DOCUMENT.getBytes(StandardCharsets.UTF_8));
            part(zip, time, "word/document.xml", WordXml.document(letter));
            part(zip, time, "word/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8));
            part(zip, time, "word/_rels/document.xml.rels", TO_STYLES.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, LocalDateTime time, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
