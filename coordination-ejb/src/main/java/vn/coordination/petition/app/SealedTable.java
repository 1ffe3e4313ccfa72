package vn.coordination.petition.app;

/** Where something sealed is kept; a column of each table tells the number of the key. */
enum SealedTable {
    WRITERS("petitioner", "position"),
    MARKS("petition_marks", "0");

    private final String table;
    private final String position;

    SealedTable(String table, String position) {
        this.table = table;
        this.position = position;
    }

    String numbers() {
        return "select distinct key_number from " + table;
    }

    String under() {
        return "select petition, " + position + " as place, sealed from " + table
                + " where key_number = :number limit 1";
    }

    /** Rows that another node has in hand are left to it. */
    String outdated() {
        return "select petition, " + position + " as place, sealed from " + table
                + " where key_number <> :current limit :most for update skip locked";
    }

    String replace() {
        return "update " + table + " set sealed = :sealed where petition = :petition and " + position + " = :place";
    }
}
