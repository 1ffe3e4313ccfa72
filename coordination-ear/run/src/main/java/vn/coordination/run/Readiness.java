package vn.coordination.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.coordination.database.CannotStart;

/** Waits until a server serves its first page, and says in one sentence why it does not. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(400);

    private static final String LOGIN = "login.xhtml";

    private final ApplicationServer server;
    private final Process process;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Readiness(ApplicationServer server, Process process) {
        this.server = server;
        this.process = process;
    }

    void await() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw failure("The server ended while starting.");
            }
            if (server.hasFailedToDeploy()) {
                throw failure("The application was not deployed.");
            }
            if (System.nanoTime() > deadline) {
                throw failure("The application did not answer within " + LIMIT.toSeconds() + " seconds.");
            }
            pause();
        }
    }

    private boolean isReady() {
        return server.settings().withApplication()
                ? status(server.uri().resolve(LOGIN)) == 200
                : server.log().saysBootIsOver();
    }

    private int status(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 503;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void pause() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private CannotStart failure(String sentence) {
        String words = sentence + " Its own words are in " + server.log().file() + ".";
        return new CannotStart(server.log().reason().orElse(words));
    }

    private static CannotStart interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CannotStart("The start of the server was interrupted.", e);
    }
}
