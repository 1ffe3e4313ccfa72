package vn.coordination.it.schedule;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Sessions;

/** One signed-in account that speaks JSON with the running application. */
public final class OfficeClient {
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Pattern STATE_FIELD =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final City city;
    private final String cookie;

    private OfficeClient(City city, String cookie) {
        this.city = city;
        this.cookie = cookie;
    }

    public static OfficeClient of(City city, String login) {
        return new OfficeClient(city, Sessions.header(city.sessions().of(login, "json")));
    }

    /** With a session of its own, for tests of logins and for several at once. */
    public static OfficeClient login(City city, String login) {
        return new OfficeClient(city, Sessions.header(city.sessions().fresh(login)));
    }

    /** Opens a page and presses a button of it, as a browser without scripts would. */
    void press(String path, String form, String button) {
        String page = new String(download(path).body(), StandardCharsets.UTF_8);
        String fields = Map.of(form, form, button, button, VIEW_STATE, found(STATE_FIELD, page)).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(city.page(path))
                .timeout(Duration.ofSeconds(90))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(button + ": " + answer.statusCode());
        }
    }

    public Answer post(String path, JsonObject body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, JsonObject body, String key) {
        return Answer.of(send(request(city, path, cookie, key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build()));
    }

    /** Sends a file as the bytes it is. */
    public Answer send(String path, byte[] file) {
        return Answer.of(send(request(city, path, cookie, UUID.randomUUID().toString())
                .setHeader("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build()));
    }

    /** What comes back for a call that hands out a file. */
    public HttpResponse<byte[]> save(String path, JsonObject body) {
        return bytes(request(city, path, cookie, UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    public Answer put(String path, JsonObject body) {
        return Answer.of(send(request(city, path, cookie, UUID.randomUUID().toString())
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build()));
    }

    public Answer get(String path) {
        return Answer.of(send(request(city, path, cookie, "-").GET().build()));
    }

    /** Sends a file with the fields of a form, and returns the page that answers. */
    String upload(String path, Map<String, String> fields, String file, String content) {
        String boundary = "--------" + UUID.randomUUID();
        StringBuilder parts = new StringBuilder();
        String page = new String(download(path).body(), StandardCharsets.UTF_8);
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(VIEW_STATE, found(STATE_FIELD, page));
        all.put("primefaces.nonce", found(NONCE, page));
        all.forEach((name, value) -> parts.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        parts.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"week.csv\"\r\n"
                        .formatted(boundary, file))
                .append("Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(content, boundary));
        return send(HttpRequest.newBuilder(city.page(path))
                        .timeout(Duration.ofSeconds(90))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(parts.toString()))
                        .build())
                .body();
    }

    private static String found(Pattern field, String page) {
        Matcher matcher = field.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no " + field);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a browser would download. */
    public HttpResponse<byte[]> download(String path) {
        return bytes(request(city, path, cookie, "-").GET().build());
    }

    private static HttpResponse<byte[]> bytes(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Lost(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Lost(e);
        }
    }

    private static HttpRequest.Builder request(City city, String path, String cookie, String key) {
        return HttpRequest.newBuilder(city.page(path))
                .timeout(Duration.ofSeconds(90))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .header("Cookie", cookie);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Lost(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Lost(e);
        }
    }

    /** No answer came back; whether the server acted is not known. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(Exception cause) {
            super(cause);
        }
    }

    public record Answer(int status, String body) {
        static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response.body());
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public JsonArray array() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readArray();
            }
        }

        public String state() {
            return status == 200 ? json().getString("state") : "HTTP " + status;
        }
    }
}
