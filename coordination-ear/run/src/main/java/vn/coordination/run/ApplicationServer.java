package vn.coordination.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import vn.coordination.database.CannotStart;
import vn.coordination.database.DetachedProcess;
import vn.coordination.database.FreePort;
import vn.coordination.database.InstanceFolder;

/** One WildFly with the application, as a child process. */
public final class ApplicationServer implements AutoCloseable {

    private static final long STOP_SECONDS = 60;

    private ServerSettings settings;
    private final InstanceFolder folder;
    private final Path base;
    private Process process;

    private ApplicationServer(ServerSettings settings, InstanceFolder folder) throws IOException {
        this.settings = settings;
        this.folder = folder;
        this.base = BaseDirectory.prepare(settings);
    }

    /** Starts the server and waits until it serves. After a failure nothing is left running. */
    public static ApplicationServer start(ServerSettings settings) {
        InstanceFolder folder = InstanceFolder.claim(settings.folder());
        try {
            ApplicationServer server = new ApplicationServer(settings, folder);
            server.restart();
            return server;
        } catch (IOException e) {
            folder.close();
            throw new CannotStart("The server cannot start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    public ServerSettings settings() {
        return settings;
    }

    public URI uri() {
        return URI.create("http://localhost:" + settings.httpPort() + "/");
    }

    /** Health and metrics. */
    public URI managementUri() {
        return URI.create("http://localhost:" + settings.managementPort() + "/");
    }

    public ServerLog log() {
        return new ServerLog(base.resolve("log").resolve("server.log"));
    }

    boolean hasFailedToDeploy() {
        // the server's deployment scanner leaves its verdict beside the application
        return Files.exists(base.resolve("deployments").resolve(BaseDirectory.APPLICATION + ".failed"));
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void stop() {
        if (isRunning()) {
            DetachedProcess.stop(process.toHandle(), STOP_SECONDS);
        }
    }

    /** Starts the server again (or for the first time) in the same folder, with the same ports and database. */
    public void restart() {
        stop();
        requireFree(settings.httpPort(), "web");
        requireFree(settings.managementPort(), "management");
        try {
            Files.deleteIfExists(log().file());
            BaseDirectory.forgetVerdict(base);
            process = DetachedProcess.start(command(), base, environment(), base.resolve("log/console.log"));
            folder.remember(process);
            new Readiness(this, process).await();
        } catch (IOException e) {
            giveUp();
            throw new CannotStart("The server cannot start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            giveUp();
            throw e;
        }
    }

    /** Starts it again as {@link #restart} does, from now on with other values in its environment. */
    public void restart(Map<String, String> changed) {
        settings = settings.withEnvironment(changed);
        restart();
    }

    /** Starts it again as {@link #restart} does, from now on with other options of Java. */
    public void restart(List<String> javaOptions) {
        settings = settings.withJavaOptions(javaOptions.toArray(String[]::new));
        restart();
    }

    /** A server whose deployment failed sometimes waits for ever when it is asked to stop. */
    private void giveUp() {
        if (isRunning()) {
            kill();
        }
    }

    @Override
    public void close() {
        stop();
        folder.close();
    }

    private static void requireFree(int port, String purpose) {
        if (!FreePort.isFree(port)) {
            throw new CannotStart("The " + purpose + " port " + port + " is in use by another program.");
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(settings.environment());
        // the links in mails
        environment.putIfAbsent("APPLICATION_URL", uri().toString());
        return environment;
    }

    private List<String> command() {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(settings.home())
                .setBaseDirectory(base)
                .setJavaHome(System.getProperty("java.home"))
                .setJavaOptions(settings.javaOptions())
                .addJavaOption("-Djboss.http.port=" + settings.httpPort())
                .addJavaOption("-Djboss.management.http.port=" + settings.managementPort())
                .addJavaOption("-Djava.net.preferIPv4Stack=true");
        settings.properties().forEach((name, value) -> command.addJavaOption("-D" + name + "=" + value));
        return command.build();
    }
}
