package vn.coordination.petition.app;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import vn.coordination.petition.Identity;
import vn.coordination.shared.app.Seal;

/** Seals who wrote a petition, under keys that are not in the database, and opens it again (PT-35). */
@ApplicationScoped
class IdentityVault {
    private static final String DEMONSTRATION = "coordination.demonstration";
    private static final String MAC = "HmacSHA256";

    // a demonstration keeps nobody's secrets: its keys may stand here
    private final KeyRing ring = KeyRing.parse(
            Boolean.getBoolean(DEMONSTRATION)
                    ? "1:%1$s marks:%1$s".formatted(Base64.getEncoder().encodeToString(new byte[32]))
                    : System.getenv(KeyRing.VARIABLE));

    /** @param petition bound to it, so that it opens in no other petition's row */
    String seal(Identity identity, long petition) {
        String json = JSON.createObjectBuilder()
                .add("name", identity.name())
                .add("address", identity.address())
                .add("paper", identity.paper())
                .add("contact", identity.contact())
                .build()
                .toString();
        return seal(json.getBytes(StandardCharsets.UTF_8), petition);
    }

    Identity open(String sealed, long petition) {
        return read(new String(bytes(sealed, petition), StandardCharsets.UTF_8));
    }

    String seal(byte[] content, long petition) {
        int number = ring.current();
        try {
            return number + ":"
                    + Seal.close(content, place(petition), ring.keys().get(number));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("petition " + petition + " cannot be sealed", e);
        }
    }

    byte[] bytes(String sealed, long petition) {
        int colon = sealed.indexOf(':');
        SecretKey key = ring.keys().get(Integer.valueOf(sealed.substring(0, colon)));
        if (key == null) {
            throw new IllegalStateException("key " + sealed.substring(0, colon) + " is not in " + KeyRing.VARIABLE);
        }
        try {
            return Seal.open(sealed.substring(colon + 1), place(petition), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed of petition " + petition + " cannot be opened", e);
        }
    }

    /** Whether it is sealed under a key that is to be given up. */
    boolean outdated(String sealed) {
        return !sealed.startsWith(ring.current() + ":");
    }

    /** A keyed hash of a part of an identity: equal parts are found, and nothing is read from it. */
    long mark(String part) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(ring.marks());
            return ByteBuffer.wrap(mac.doFinal(part.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a mark cannot be made", e);
        }
    }

    private static Identity read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Identity(
                    object.getString("name"),
                    object.getString("address"),
                    object.getString("paper"),
                    object.getString("contact"));
        }
    }

    private static byte[] place(long petition) {
        return ByteBuffer.allocate(Long.BYTES).putLong(petition).array();
    }
}
