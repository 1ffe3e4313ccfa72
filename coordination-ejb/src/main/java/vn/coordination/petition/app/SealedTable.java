package vn.coordination.petition.app;

/** Where something sealed is kept; a column of each table tells the number of the key. */
enum SealedTable {
    WRITERS("petitioner", "petition, position", "petition = :petition and position = :place"),
    MARKS("petition_marks", "petition, 0", "petition = :petition and 0 = :place"),
    VISITORS("reception_visit", "-id, 1", "id = -:petition and 1 = :place");

    private final String table;
    private final String place;
    private final String isPlace;

    /**
     * @param place the columns that make the {@link Place} of a row
     * @param isPlace the condition that finds the row of a place
     */
    SealedTable(String table, String place, String isPlace) {
        this.table = table;
        this.place = place;
        this.isPlace = isPlace;
    }

    String numbers() {
        return "select distinct key_number from " + table + " where key_number is not null";
    }

    String under() {
        return "select " + place + ", sealed from " + table + " where key_number = :number limit 1";
    }

    /** Rows that another node has in hand are left to it. */
    String outdated() {
        return "select " + place + ", sealed from " + table
                + " where key_number <> :current limit :most for update skip locked";
    }

    String replace() {
        return "update " + table + " set sealed = :sealed where " + isPlace;
    }
}
