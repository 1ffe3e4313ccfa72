package vn.coordination.conference.delegate.imports;

import java.util.Optional;
import vn.coordination.schedule.imports.FileColumn;
import vn.coordination.schedule.imports.ListColumn;

/** The columns a file of delegates may have: the heads by which each is known, accents and case aside, and its longest text. */
public enum DelegateColumn implements ListColumn {
    NAME(120, "ho ten", "ho va ten", "dai bieu", "name", "delegate"),
    UNIT(200, "don vi", "co quan", "unit", "office"),
    POINT(40, "ma diem", "diem cau", "point", "code"),
    MEMBER(9, "thanh vien", "bieu quyet", "member", "vote");

    private final Shape shape;

    DelegateColumn(int longest, String... heads) {
        this.shape = Shape.of(longest, heads);
    }

    public static Optional<DelegateColumn> of(String head) {
        return FileColumn.named(head, values());
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
