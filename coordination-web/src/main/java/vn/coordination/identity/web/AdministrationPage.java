package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.AccountRow;

/** The tabs above the administrator's pages, as far as the roles of the present user reach. */
@Named
@RequestScoped
public class AdministrationPage {
    private static final List<String> ALL = List.of(
            "people",
            "accounts",
            "mandates",
            "bodies",
            "rooms",
            "buildings",
            "offices",
            "units",
            "calendar",
            "reviews",
            "outbox");
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("post", "people"),
            Map.entry("account", "accounts"),
            Map.entry("opening", "accounts"),
            Map.entry("body", "bodies"),
            Map.entry("unit", "units"),
            Map.entry("room", "rooms"),
            Map.entry("stocks", "rooms"),
            Map.entry("stock", "rooms"),
            Map.entry("dayoff", "calendar"),
            Map.entry("hours", "calendar"),
            Map.entry("review", "reviews"));

    @Inject
    private HttpServletRequest request;

    public List<String> getTabs() {
        if (request.isUserInRole(Role.Name.ADMINISTRATOR)) {
            return ALL;
        }
        if (request.isUserInRole(Role.Name.CHIEF)) {
            return List.of("mandates", "reviews");
        }
        return request.isUserInRole(Role.Name.FACILITIES_OFFICER) ? List.of("rooms") : List.of("reviews");
    }

    public boolean isIn(String tab) {
        String path = request.getServletPath();
        String page = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        return DETAILS.getOrDefault(page, page).equals(tab);
    }

    /** How a state of an account is drawn. */
    public String look(AccountRow.State state) {
        return switch (state) {
            case OPEN -> "good";
            case LOCKED -> "late";
            case UNUSED -> "near";
            case DISABLED -> "cancelled";
        };
    }
}
