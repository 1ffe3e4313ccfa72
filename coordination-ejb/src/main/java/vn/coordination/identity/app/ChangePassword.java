package vn.coordination.identity.app;

import java.io.Serializable;
import java.util.Objects;

/** The wish for another password. */
public record ChangePassword(String current, String chosen) implements Serializable {
    public ChangePassword {
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(chosen, "chosen");
    }

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
