package vn.coordination.conference.paper.app;

import java.util.List;

/**
 * A file of a version, page by page.
 *
 * @param title of the paper
 * @param mark of the version
 */
public record PaperPages(String title, String mark, List<Page> pages) {
    /**
     * @param number the first being 1
     * @param width of its picture
     * @param text that is written on it; empty for a scan
     */
    public record Page(int number, int width, int height, String text) {}
}
