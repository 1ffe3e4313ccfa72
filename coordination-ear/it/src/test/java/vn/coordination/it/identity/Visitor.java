package vn.coordination.it.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.coordination.it.city.City;

/**
 * Somebody with a browser's cookies at one address of this machine. Speaks HTTP over plain sockets, because no client of
 * Java 17 lets a test choose the address it comes from: 127.0.0.2 is another place than 127.0.0.1.
 */
public final class Visitor {
    public static final String PASSWORD = "Phoi-hop-2026";
    private static final int PATIENCE = 120_000;

    private final URI root;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(URI root, String address) {
        this.root = root;
        this.address = address;
    }

    public static Visitor at(String address, City city) {
        return at(address, city.page(""));
    }

    public static Visitor at(String address, URI root) {
        return new Visitor(root, address);
    }

    public Answer login(String login, String password) {
        return post(
                "/api/session",
                Json.createObjectBuilder()
                        .add("login", login)
                        .add("password", password)
                        .build());
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, body.toString(), "Idempotency-Key: " + UUID.randomUUID());
    }

    public Answer send(String method, String path, String body, String... headers) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", root.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request(method, path, body, headers));
            Answer answer = Answer.read(socket.getInputStream());
            answer.cookies().forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void forget(String name) {
        cookies.remove(name);
    }

    private byte[] request(String method, String path, String body, String... headers) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path))
                .append("Host: localhost:%d\r\nConnection: close\r\nAccept-Language: en\r\n".formatted(root.getPort()))
                .append("Content-Length: %d\r\n".formatted(content.length));
        if (Arrays.stream(headers).noneMatch(header -> header.startsWith("Content-Type:"))) {
            head.append("Content-Type: application/json\r\n");
        }
        if (!cookies.isEmpty()) {
            head.append("Cookie: ")
                    .append(cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")))
                    .append("\r\n");
        }
        Arrays.stream(headers).forEach(header -> head.append(header).append("\r\n"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(content);
        return whole.toByteArray();
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    public record Answer(int status, List<String> head, String body) {
        static Answer read(InputStream in) throws IOException {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = whole.indexOf("\r\n\r\n");
            List<String> head = whole.substring(0, end).lines().toList();
            int status = Integer.parseInt(head.get(0).split(" ")[1]);
            return new Answer(status, head, whole.substring(end + 4));
        }

        public List<String> headers(String name) {
            String prefix = name.toLowerCase() + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase().startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }

        public String header(String name) {
            return headers(name).stream().findFirst().orElse("");
        }

        public List<String> cookies() {
            return headers("Set-Cookie");
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public String kind() {
            return json().getString("kind");
        }
    }
}
