package vn.coordination.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The language of the person at the screen: kept in a cookie, so that it outlives the session. */
@Named
@SessionScoped
public class Language implements Serializable {
    static final String COOKIE = "language";

    @Inject
    private HttpServletRequest request;

    private Locale locale = Languages.VIETNAMESE;

    @PostConstruct
    void remember() {
        locale = Languages.of(Cookies.value(request, COOKIE));
    }

    public void choose(Locale chosen) {
        locale = chosen;
    }

    public Locale getLocale() {
        return locale;
    }

    public String getTag() {
        return locale.toLanguageTag();
    }

    public List<String> getOffered() {
        return Languages.OFFERED.stream().map(Locale::toLanguageTag).toList();
    }
}
