package vn.coordination.logistics.app;

/** The database's own word that equipment of that name is there already: another one was quicker. */
class NameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Name of the key in the schema. */
    static final String KEY = "counted_equipment_name";

    NameTaken(Throwable cause) {
        super("equipment of that name is there already", cause);
    }
}
