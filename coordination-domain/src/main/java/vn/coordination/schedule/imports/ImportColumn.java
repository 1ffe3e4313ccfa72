package vn.coordination.schedule.imports;

import java.util.Optional;
import java.util.Set;

/** The columns a file may have, each with the heads by which it is known, accents and case aside. */
public enum ImportColumn implements FileColumn {
    DATE("ngay", "date", "day"),
    HALF_DAY("buoi", "half day", "session"),
    START("gio bat dau", "start", "start time"),
    END("gio ket thuc", "end", "end time"),
    CONTENT("noi dung", "content", "title"),
    PLACE("dia diem", "place", "room", "location"),
    ATTENDEES("thanh phan", "attendees", "participants"),
    PREPARING("don vi chuan bi", "preparing unit", "prepared by");

    private final Set<String> heads;

    ImportColumn(String... heads) {
        this.heads = Set.of(heads);
    }

    static Optional<ImportColumn> of(String head) {
        return FileColumn.named(head, values());
    }

    @Override
    public Set<String> heads() {
        return heads;
    }
}
