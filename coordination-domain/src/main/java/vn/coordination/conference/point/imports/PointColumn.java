package vn.coordination.conference.point.imports;

import java.util.Optional;
import java.util.Set;
import vn.coordination.schedule.imports.FileColumn;

/** The columns a file of points may have: the heads by which each is known, accents and case aside, and its longest text. */
public enum PointColumn implements FileColumn {
    CODE(40, "ma diem", "ma", "code", "point"),
    UNIT(200, "don vi", "ten diem", "unit", "name"),
    ADDRESS(300, "dia chi", "dia diem", "address", "place"),
    TECHNICIAN(120, "ky thuat vien", "nguoi phu trach ky thuat", "technician"),
    PHONE(40, "dien thoai", "so dien thoai", "phone", "telephone"),
    CAPACITY(9, "so cho", "suc chua", "capacity", "seats"),
    EXPECTED(9, "so dai bieu", "dai bieu du kien", "expected", "delegates"),
    CENTRAL(9, "diem trung tam", "trung tam", "central", "hall"),
    CORRESPONDENT(120, "dau moi", "dau moi xac nhan", "nguoi xac nhan", "correspondent");

    private final int longest;
    private final Set<String> heads;

    PointColumn(int longest, String... heads) {
        this.longest = longest;
        this.heads = Set.of(heads);
    }

    public static Optional<PointColumn> of(String head) {
        return FileColumn.named(head, values());
    }

    @Override
    public Set<String> heads() {
        return heads;
    }

    int longest() {
        return longest;
    }
}
