package vn.coordination.conference.delegate.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.coordination.schedule.imports.Spelling;

/** The columns a file of delegates may have: the heads by which each is known, accents and case aside, and its longest text. */
public enum DelegateColumn {
    NAME(120, "ho ten", "ho va ten", "dai bieu", "name", "delegate"),
    UNIT(200, "don vi", "co quan", "unit", "office"),
    POINT(40, "ma diem", "diem cau", "point", "code"),
    MEMBER(9, "thanh vien", "bieu quyet", "member", "vote");

    private final int longest;
    private final Set<String> heads;

    DelegateColumn(int longest, String... heads) {
        this.longest = longest;
        this.heads = Set.of(heads);
    }

    public static Optional<DelegateColumn> of(String head) {
        String plain = Spelling.plain(head);
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst();
    }

    int longest() {
        return longest;
    }
}
