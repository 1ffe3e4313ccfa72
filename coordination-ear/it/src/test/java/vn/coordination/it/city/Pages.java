package vn.coordination.it.city;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The addresses of all pages of the application, as the build has packed them. */
public final class Pages {
    private Pages() {}

    public static List<String> all() throws IOException {
        List<String> pages = new ArrayList<>();
        try (ZipFile ear = new ZipFile(Checkout.ear().toFile())) {
            ZipEntry web = ear.stream()
                    .filter(entry -> entry.getName().endsWith(".war"))
                    .findFirst()
                    .orElseThrow();
            try (ZipInputStream war = new ZipInputStream(ear.getInputStream(web))) {
                for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                    if (entry.getName().endsWith(".xhtml") && !entry.getName().startsWith("WEB-INF/")) {
                        pages.add(entry.getName());
                    }
                }
            }
        }
        return pages;
    }
}
