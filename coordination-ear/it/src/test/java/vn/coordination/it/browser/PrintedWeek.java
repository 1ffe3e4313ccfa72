package vn.coordination.it.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.coordination.it.city.City;

/** The print of a week, from the link on its page. */
final class PrintedWeek {
    private PrintedWeek() {}

    /** @return its words, with single blanks between them */
    static String text(Page page, City city, String week) throws IOException {
        page.navigate("schedule/week.xhtml?week=" + week);
        page.locator(".page-acts summary").click();
        String print = page.locator(".page-acts a[href^='print']").getAttribute("href");
        byte[] pdf =
                page.request().get(city.page("schedule/" + print).toString()).body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
