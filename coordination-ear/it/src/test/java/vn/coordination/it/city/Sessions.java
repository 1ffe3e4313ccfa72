package vn.coordination.it.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Lets people of the demonstration in. Checking a password is slow by design and hardly a test is about it, so a session
 * is handed out again for as long as it is good.
 */
public final class Sessions {
    public static final String PASSWORD = "Phoi-hop-2026";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final City city;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    Sessions(City city) {
        this.city = city;
    }

    /**
     * Cookies of a session that other tests use as well.
     *
     * @param use keeps apart what must not share a session, such as languages
     */
    public Map<String, String> of(String login, String use) {
        return known.compute(
                login + " " + use, (key, cookies) -> cookies != null && isGood(cookies) ? cookies : fresh(login));
    }

    /** Cookies of a session that nobody else has. */
    public Map<String, String> fresh(String login) {
        HttpResponse<String> answer = enter(login, PASSWORD);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("login of " + login + ": " + answer.statusCode() + " " + answer.body());
        }
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : answer.headers().allValues("Set-Cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return Map.copyOf(cookies);
    }

    /** What the server answers to that password; nobody is signed in afterwards. */
    public int attempt(String login, String password) {
        return enter(login, password).statusCode();
    }

    public static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Neither ended, nor locked, nor of an account that has changed. */
    private boolean isGood(Map<String, String> cookies) {
        return send(request().header("Cookie", header(cookies)).GET()).statusCode() == 200;
    }

    private HttpResponse<String> enter(String login, String password) {
        String body = "{\"login\": \"%s\", \"password\": \"%s\"}".formatted(login, password);
        return send(request()
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(city.page("api/session")).timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
