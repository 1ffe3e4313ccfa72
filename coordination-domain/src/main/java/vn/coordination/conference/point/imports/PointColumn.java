package vn.coordination.conference.point.imports;

import java.util.Optional;
import vn.coordination.schedule.imports.FileColumn;
import vn.coordination.schedule.imports.ListColumn;

/** The columns a file of points may have: the heads by which each is known, accents and case aside, and its longest text. */
public enum PointColumn implements ListColumn {
    CODE(40, "ma diem", "ma", "code", "point"),
    UNIT(200, "don vi", "ten diem", "unit", "name"),
    ADDRESS(300, "dia chi", "dia diem", "address", "place"),
    TECHNICIAN(120, "ky thuat vien", "nguoi phu trach ky thuat", "technician"),
    PHONE(40, "dien thoai", "so dien thoai", "phone", "telephone"),
    CAPACITY(9, "so cho", "suc chua", "capacity", "seats"),
    EXPECTED(9, "so dai bieu", "dai bieu du kien", "expected", "delegates"),
    CENTRAL(9, "diem trung tam", "trung tam", "central", "hall"),
    CORRESPONDENT(120, "dau moi", "dau moi xac nhan", "nguoi xac nhan", "correspondent");

    private final Shape shape;

    PointColumn(int longest, String... heads) {
        this.shape = Shape.of(longest, heads);
    }

    public static Optional<PointColumn> of(String head) {
        return FileColumn.named(head, values());
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
