package vn.coordination.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What the server and the component library take by themselves: a second application of one page, a table of 50 rows of
 * six columns that nobody has to read from anywhere, in a session.
 */
final class Floor {
    static final String PAGE = "floor/table.xhtml";
    private static final int ROWS = 50;
    private static final int COLUMNS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name>
                <param-value>Production</param-value>
              </context-param>
              <servlet>
                <servlet-name>faces</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
              </servlet>
              <servlet-mapping>
                <servlet-name>faces</servlet-name>
                <url-pattern>*.xhtml</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private Floor() {}

    /** @param server folder of the running server, which deploys it by itself; its library is the application's */
    static void deploy(Path server, URI uri) throws IOException, InterruptedException {
        Path deployments = server.resolve("standalone/deployments");
        Path made = Files.createTempFile(server, "floor", ".part");
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(made))) {
            put(war, "WEB-INF/web.xml", WEB_XML.getBytes(StandardCharsets.UTF_8));
            put(war, "WEB-INF/lib/primefaces.jar", library(deployments.resolve("coordination.ear")));
            put(war, "table.xhtml", page().getBytes(StandardCharsets.UTF_8));
        }
        Files.move(made, deployments.resolve("floor.war"), StandardCopyOption.ATOMIC_MOVE);
        await(uri.resolve(PAGE));
    }

    private static void await(URI page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                != 200) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(page + " does not come up");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static String page() {
        String rows = IntStream.rangeClosed(1, ROWS).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String columns = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(
                        "<p:column headerText=\"Cột %1$d\"><h:outputText value=\"Dòng #{row}, cột %1$d\"/></p:column>"
                                ::formatted)
                .collect(Collectors.joining());
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:h=\"jakarta.faces.html\" xmlns:p=\"primefaces\">"
                + "<h:head><title>Floor</title></h:head><h:body><h:form id=\"form\"><p:dataTable id=\"table\" lazy=\"false\" var=\"row\""
                + " value=\"#{[" + rows + "]}\">" + columns + "</p:dataTable></h:form></h:body></html>";
    }

    private static byte[] library(Path ear) throws IOException {
        try (ZipFile application = new ZipFile(ear.toFile());
                InputStream war = application.getInputStream(application.getEntry("coordination-web.war"));
                ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(war.readAllBytes()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/lib/primefaces")) {
                    return entries.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("no component library in " + ear);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
