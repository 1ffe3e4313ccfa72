package vn.coordination.schedule;

/** What can be in one place only at a time: a person or a room. Written {@code PERSON:12}. */
public record Resource(Kind kind, long id) implements Comparable<Resource> {
    public enum Kind {
        PERSON,
        ROOM
    }

    public static Resource person(long id) {
        return new Resource(Kind.PERSON, id);
    }

    public static Resource room(long id) {
        return new Resource(Kind.ROOM, id);
    }

    public static Resource parse(String text) {
        int colon = text.indexOf(':');
        return new Resource(Kind.valueOf(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** The one order in which locks are taken. */
    @Override
    public int compareTo(Resource other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
