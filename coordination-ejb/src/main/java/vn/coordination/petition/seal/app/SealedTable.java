package vn.coordination.petition.seal.app;

/**
 * A table with something sealed; its column {@code key_number} tells the key. Each feature that seals something produces
 * the table as a bean, so that the job that seals anew finds it.
 *
 * @param place the columns that make the {@link Place} of a row
 * @param isPlace the condition that finds the row of a place
 */
public record SealedTable(String table, String place, String isPlace) {
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
