package vn.coordination.shared.app;

import jakarta.json.spi.JsonProvider;

/**
 * The server's JSON library, looked up once. The static methods of {@code jakarta.json.Json} look through all modules of
 * the server at every call, which took a quarter of the time of a booking.
 */
public final class JsonLibrary {
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonLibrary() {}
}
