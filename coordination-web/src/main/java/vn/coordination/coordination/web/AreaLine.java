package vn.coordination.coordination.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.coordination.app.ContactRow;
import vn.coordination.organisation.Office;

/** An area with the contacts of the three offices. */
public record AreaLine(int number, String name, List<Cell> cells) implements Serializable {
    /** @param contacts null while the office has named none */
    public record Cell(Office office, ContactRow contacts) implements Serializable {
        public boolean whole() {
            return contacts != null && contacts.serving() && contacts.deputyServing();
        }
    }
}
