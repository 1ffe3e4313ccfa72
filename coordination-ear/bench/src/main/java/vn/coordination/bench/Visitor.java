package vn.coordination.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody with a session, mostly a signed-in account of the demonstration. */
final class Visitor {
    private static final String PASSWORD = "Phoi-hop-2026";
    /** The strip that leads through the demonstration is closed: whoever works with the product has none. */
    private static final String NO_GUIDE = "guide=closed";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI application;
    private String cookie = "";

    private Visitor(URI application) {
        this.application = application;
    }

    /** Nobody in particular; keeps the session that the first answer gives. */
    static Visitor stranger(URI application) {
        return new Visitor(application);
    }

    static Visitor signIn(URI application, String login) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(application);
        HttpResponse<String> answer =
                visitor.post("api/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, PASSWORD));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("login: " + answer.statusCode() + " " + answer.body());
        }
        visitor.cookie += "; " + NO_GUIDE;
        return visitor;
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a list as the file it is. */
    HttpResponse<String> send(String path, Path csv) throws IOException, InterruptedException {
        return send(request(path).setHeader("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofFile(csv)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(application.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (cookie.isEmpty()) {
            cookie = answer.headers().allValues("Set-Cookie").stream()
                    .map(header -> header.split(";", 2)[0])
                    .collect(Collectors.joining("; "));
        }
        return answer;
    }
}
