package vn.coordination.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The two accounts of a database: the owner of the schema, who migrates it, and the application. Their passwords are
 * made once, at random, and stay in the database's own folder.
 */
public record Accounts(Account owner, Account application) {

    private static final String FILE = "accounts.properties";
    private static final String OWNER = "coordination_owner";
    private static final String APPLICATION = "coordination_app";

    static Accounts of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            PrivateFile.write(file, OWNER + "=" + newPassword() + "\n" + APPLICATION + "=" + newPassword() + "\n");
        }
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        return new Accounts(account(passwords, OWNER, file), account(passwords, APPLICATION, file));
    }

    private static Account account(Properties passwords, String user, Path file) {
        String password = passwords.getProperty(user);
        if (password == null) {
            throw new CannotStart("The file " + file + " lacks the password of " + user + "; delete the folder "
                    + file.getParent() + " to begin with an empty database.");
        }
        return new Account(user, password);
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
