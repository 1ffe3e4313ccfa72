package vn.coordination.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.database.Account;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.database.FreePort;

/**
 * How one server is to be started.
 *
 * @param home the provisioned server; it is only read
 * @param folder the server's own folder: configuration, deployment, logs
 * @param properties system properties of the server
 * @param environment what its configuration reads as {@code ${env.NAME}}
 * @param withApplication false for a configured server without the application
 */
public record ServerSettings(
        Path home,
        Path folder,
        int httpPort,
        int managementPort,
        List<String> javaOptions,
        Map<String, String> properties,
        Map<String, String> environment,
        boolean withApplication) {

    public ServerSettings {
        home = home.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
        javaOptions = List.copyOf(javaOptions);
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
    }

    /** A server on any two free ports. */
    public static ServerSettings of(Path home, Path folder) {
        return new ServerSettings(
                home, folder, FreePort.any(), FreePort.any(), List.of("-Xms256m", "-Xmx1g"), Map.of(), Map.of(), true);
    }

    public ServerSettings withPorts(int http, int management) {
        return new ServerSettings(
                home, folder, http, management, javaOptions, properties, environment, withApplication);
    }

    public ServerSettings withDatabase(EmbeddedDatabase database, String schema) {
        Account application = database.accounts().application();
        Account owner = database.accounts().owner();
        return withEnvironment(Map.of(
                "DB_URL", database.url(schema),
                "DB_USER", application.user(),
                "DB_PASSWORD", application.password(),
                "DB_OWNER_USER", owner.user(),
                "DB_OWNER_PASSWORD", owner.password()));
    }

    public ServerSettings withJavaOptions(String... options) {
        return new ServerSettings(
                home, folder, httpPort, managementPort, List.of(options), properties, environment, withApplication);
    }

    public ServerSettings withProperties(Map<String, String> more) {
        return new ServerSettings(
                home,
                folder,
                httpPort,
                managementPort,
                javaOptions,
                joined(properties, more),
                environment,
                withApplication);
    }

    public ServerSettings withEnvironment(Map<String, String> more) {
        return new ServerSettings(
                home,
                folder,
                httpPort,
                managementPort,
                javaOptions,
                properties,
                joined(environment, more),
                withApplication);
    }

    /** Cookies over plain HTTP, for a server that is reached from this machine only. */
    public ServerSettings withPlainCookies() {
        return withEnvironment(Map.of("COOKIE_SECURE", "false"));
    }

    public ServerSettings withoutApplication() {
        return new ServerSettings(home, folder, httpPort, managementPort, javaOptions, properties, environment, false);
    }

    private static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
        Map<String, String> all = new HashMap<>(first);
        all.putAll(second);
        return all;
    }
}
