package vn.coordination.petition.seal.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import vn.coordination.petition.Identity;
import vn.coordination.shared.app.KeyRing;
import vn.coordination.shared.app.Vault;

/** Seals who wrote a petition or came on a visit, under keys that are not in the database, and opens it again (PT-35). */
@ApplicationScoped
public class IdentityVault {
    private static final String MAC = "HmacSHA256";

    /** Identities are filled up to a multiple of it, so that the length of what is sealed tells nobody's name. */
    private static final int BLOCK = 256;

    private final KeyRing ring;
    private final Vault vault;

    protected IdentityVault() {
        this(KeyRing.configured());
    }

    IdentityVault(KeyRing ring) {
        this.ring = ring;
        this.vault = new Vault(ring);
    }

    public String seal(Identity identity, Place place) {
        byte[] json = JSON.createObjectBuilder()
                .add("name", identity.name())
                .add("address", identity.address())
                .add("paper", identity.paper())
                .add("contact", identity.contact())
                .add("authority", identity.authority())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(json, (json.length / BLOCK + 1) * BLOCK);
        Arrays.fill(filled, json.length, filled.length, (byte) ' ');
        return seal(filled, place);
    }

    public Identity open(String sealed, Place place) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes(sealed, place)))) {
            JsonObject object = reader.readObject();
            return new Identity(
                    object.getString("name"),
                    object.getString("address"),
                    object.getString("paper"),
                    object.getString("contact"),
                    // what was sealed before there were proxies has none
                    object.getString("authority", ""));
        }
    }

    public String seal(byte[] content, Place place) {
        return vault.seal(content, place.bytes());
    }

    /** @throws IllegalStateException when its key is missing, or it was touched or moved */
    public byte[] bytes(String sealed, Place place) {
        return vault.open(sealed, place.bytes());
    }

    /** The same under the key that seals now. */
    String renewed(String sealed, Place place) {
        return seal(bytes(sealed, place), place);
    }

    /** The number of the key that seals now. */
    int current() {
        return vault.current();
    }

    boolean has(int number) {
        return vault.has(number);
    }

    /** A keyed hash of a part of an identity: equal parts are found, and nothing is read from it. */
    public long mark(String part) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(ring.marks());
            return ByteBuffer.wrap(mac.doFinal(part.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a mark cannot be made", e);
        }
    }
}
