package vn.coordination.regulation.web;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.coordination.shared.web.Texts;

/** The number of an article as people read it. */
public final class ArticleNumber {
    private ArticleNumber() {}

    /** {@code 6.2} becomes {@code Điều 6 khoản 2}. */
    public static String words(String article) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String[] parts = article.split("\\.");
        return parts.length == 1
                ? Texts.text(locale, "article.whole", parts[0])
                : Texts.text(locale, "article.clause", parts[0], parts[1]);
    }
}
