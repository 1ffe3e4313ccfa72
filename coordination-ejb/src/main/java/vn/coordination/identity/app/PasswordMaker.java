package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;

/** Makes passwords that an administrator hands over once, of signs that are not mistaken for each other. */
@ApplicationScoped
class PasswordMaker {
    private static final String[] CLASSES = {"abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-+=?%"
    };
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final PasswordHashing hashing;

    protected PasswordMaker() {
        this(null);
    }

    @Inject
    PasswordMaker(PasswordHashing hashing) {
        this.hashing = hashing;
    }

    Made make() {
        String password = next();
        return new Made(password, hashing.hash(password));
    }

    /** Takes from the four kinds in turn, so each of them occurs. */
    private String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            String signs = CLASSES[i % CLASSES.length];
            password.append(signs.charAt(random.nextInt(signs.length())));
        }
        return password.toString();
    }

    /** The password to hand over and what is kept of it. */
    record Made(String password, String hash) {
        @Override
        public String toString() {
            return "a password";
        }
    }
}
