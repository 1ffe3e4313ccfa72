package vn.coordination.it.city;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Writes the demonstration's passwords anew with few rounds: comparing one is slow by design, and the tests do it hundreds
 * of times. Whatever password is chosen afterwards has the product's own rounds.
 */
final class QuickPasswords {
    private static final int ROUNDS = 1000;
    private static final int KEY_BITS = 256;

    private QuickPasswords() {}

    static void write(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update account set password_hash = ?")) {
            update.setString(1, hash(Sessions.PASSWORD));
            update.executeUpdate();
        }
    }

    private static String hash(String password) {
        byte[] salt = new byte[16];
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            return String.join("$", "pbkdf2-sha512", Integer.toString(ROUNDS), text(salt), text(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
