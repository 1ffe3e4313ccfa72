package vn.coordination.database;

/** A database account. Its password never appears in a log. */
public record Account(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
