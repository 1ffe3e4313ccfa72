package vn.coordination.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;

/** The areas whose first page the application has: looked for once, not for every page that draws the rail. */
@ApplicationScoped
class Areas {
    private final List<Area> built;

    protected Areas() {
        this.built = List.of();
    }

    @Inject
    Areas(ServletContext application) {
        this.built =
                Area.ALL.stream().filter(area -> has(application, area.path())).toList();
    }

    List<Area> built() {
        return built;
    }

    private static boolean has(ServletContext application, String path) {
        try {
            return application.getResource(path) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
