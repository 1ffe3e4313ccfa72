package vn.coordination.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the templates need to draw around every page. */
@Named
@RequestScoped
public class Frame {
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");
    private static final Map<String, Boolean> PAGES = new ConcurrentHashMap<>();
    private static final Set<String> DENSITIES = Set.of("comfortable", "compact");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Areas built;

    private List<Area> areas;

    /** The heading's key is the page's own name: {@code /schedule/week.xhtml} has {@code week.title}. */
    public String getHeading() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String page = page();
        String name = page.substring(page.lastIndexOf('/') + 1, page.lastIndexOf('.'));
        return Texts.text(faces.getViewRoot().getLocale(), name + ".title");
    }

    public List<Area> getAreas() {
        if (areas == null) {
            areas = built.built().stream().filter(this::mayUse).toList();
        }
        return areas;
    }

    /** The first page is the first area there is. */
    public String start() {
        String path = getAreas().stream().findFirst().map(Area::path).orElse("/notice/notices.xhtml");
        return path + "?faces-redirect=true";
    }

    public boolean isIn(Area area) {
        return area.holds(page());
    }

    /** Where a change of language comes back to. */
    public String getBackParameter() {
        String query = request.getQueryString();
        String address = page() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    public String getTheme() {
        return chosen("theme", THEMES, "auto");
    }

    public String getDensity() {
        return chosen("density", DENSITIES, "comfortable");
    }

    public String leave() throws ServletException {
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/login?faces-redirect=true";
    }

    private String chosen(String cookie, Set<String> allowed, String otherwise) {
        String value = Cookies.value(request, cookie);
        return allowed.contains(value) ? value : otherwise;
    }

    private boolean mayUse(Area area) {
        return area.roles().isEmpty() || area.roles().stream().anyMatch(request::isUserInRole);
    }

    private static String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
