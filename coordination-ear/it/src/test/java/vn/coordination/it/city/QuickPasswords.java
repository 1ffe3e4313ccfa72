package vn.coordination.it.city;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** One account at a time: the server is at work already, and two locks at once could be taken crosswise. */
    static void write(Connection connection) throws SQLException {
        String hash = hash(Sessions.PASSWORD);
        try (Statement select = connection.createStatement();
                ResultSet accounts = select.executeQuery("select id from account");
                PreparedStatement update =
                        connection.prepareStatement("update account set password_hash = ? where id = ?")) {
            while (accounts.next()) {
                update.setString(1, hash);
                update.setLong(2, accounts.getLong(1));
                update.executeUpdate();
            }
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
