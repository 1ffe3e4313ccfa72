package vn.coordination.task;

/** What a task has to say before it is one (TK-01). */
public enum TaskPart {
    DOCUMENT("document"),
    ITEM("item"),
    CONTENT("content"),
    LEAD("lead"),
    COORDINATORS("coordinators"),
    PRODUCT("product"),
    DUE("due"),
    SUPERVISOR("supervisor");

    private final String field;

    TaskPart(String field) {
        this.field = field;
    }

    /** Name of its input in a form. */
    public String field() {
        return field;
    }
}
