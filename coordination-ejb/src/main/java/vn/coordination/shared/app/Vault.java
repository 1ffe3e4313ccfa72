package vn.coordination.shared.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;

/** Seals bytes under the key that seals now, whose number it writes before them, and opens what earlier keys sealed. */
@ApplicationScoped
public class Vault {
    private final KeyRing ring;

    protected Vault() {
        this(KeyRing.configured());
    }

    public Vault(KeyRing ring) {
        this.ring = ring;
    }

    /** @param place where it is stored: elsewhere it does not open */
    public String seal(byte[] content, byte[] place) {
        int number = ring.current();
        try {
            return number + ":" + Seal.close(content, place, ring.keys().get(number));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it cannot be sealed", e);
        }
    }

    /** @throws IllegalStateException when its key is missing, or it was touched or moved */
    public byte[] open(String sealed, byte[] place) {
        String number = sealed.substring(0, Math.max(sealed.indexOf(':'), 0));
        SecretKey key = number.isEmpty() ? null : ring.keys().get(Integer.valueOf(number));
        if (key == null) {
            throw new IllegalStateException("key " + number + " is not in " + KeyRing.VARIABLE);
        }
        try {
            return Seal.open(sealed.substring(number.length() + 1), place, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed under key " + number + " cannot be opened here", e);
        }
    }

    /** The number of the key under which it was sealed. */
    public static int number(String sealed) {
        return Integer.parseInt(sealed.substring(0, sealed.indexOf(':')));
    }

    /** The number of the key that seals now. */
    public int current() {
        return ring.current();
    }

    public boolean has(int number) {
        return ring.keys().containsKey(number);
    }
}
