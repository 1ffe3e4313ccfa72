package vn.coordination.document.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.coordination.document.FileType;
import vn.coordination.shared.app.UnreadableFile;
import vn.coordination.shared.app.ZipParts;

/** How many pages a file has, by its content. */
public final class PageCount {
    private static final String PROPERTIES = "docProps/app.xml";
    private static final Pattern PAGES = Pattern.compile("<Pages>(\\d{1,5})</Pages>");
    private static final int MOST_UNPACKED = 50 * 1024 * 1024;

    private PageCount() {}

    /**
     * @return 0 where it is not told
     * @throws UnreadableFile when the file cannot be opened as what it is
     */
    public static int of(FileType type, byte[] content) throws UnreadableFile {
        return switch (type) {
            case PDF -> drawn(content);
            case DOCX -> told(content);
            case JPEG, PNG, TIFF -> 0;
        };
    }

    private static int drawn(byte[] content) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UnreadableFile(broken);
        }
    }

    /** What the program that wrote it has left in it; many leave nothing. */
    private static int told(byte[] content) throws UnreadableFile {
        Map<String, byte[]> parts = ZipParts.of(content, MOST_UNPACKED);
        byte[] properties = parts.getOrDefault(PROPERTIES, new byte[0]);
        Matcher pages = PAGES.matcher(new String(properties, StandardCharsets.UTF_8));
        return pages.find() ? Integer.parseInt(pages.group(1)) : 0;
    }
}
