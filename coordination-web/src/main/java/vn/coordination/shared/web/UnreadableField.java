package vn.coordination.shared.web;

/** A field of a call is missing or holds what it cannot hold: another kind of value, an unknown word, a number out of range. */
final class UnreadableField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    UnreadableField(String field, Throwable cause) {
        super(field + " cannot be read", cause);
        this.field = field;
    }

    String field() {
        return field;
    }
}
