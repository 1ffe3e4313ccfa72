package vn.coordination.petition.book.app;

import java.util.function.Function;

/** The columns of the register of petitions, in their order; the names are those of the national file. */
public enum BookColumn {
    NUMBER("so_don", BookRow::number),
    BOOKED("ngay_vao_so", BookRow::booked),
    ARRIVED("ngay_den", BookRow::arrived),
    CHANNEL("nguon_don", BookRow::channel),
    FORWARDER("co_quan_chuyen", BookRow::forwarder),
    PERSONS("so_nguoi", BookRow::persons),
    KIND("loai_don", BookRow::kind),
    MATTER("linh_vuc", BookRow::matter),
    TARGET("doi_tuong", BookRow::target),
    LEVEL("lan_khieu_nai", BookRow::level),
    LEAD("trung_voi_don", BookRow::lead),
    SUMMARY("noi_dung", BookRow::summary),
    OFFICER("nguoi_xu_ly", BookRow::officer),
    STATE("trang_thai", BookRow::state),
    OUTCOME("ket_qua_xu_ly", BookRow::outcome),
    OUTCOME_ON("ngay_xu_ly", BookRow::outcomeOn),
    DOCUMENT("van_ban", BookRow::document),
    ADDRESSEE("noi_nhan", BookRow::addressee),
    ANSWER_DUE("han_tra_loi", BookRow::answerDue),
    LIMIT("thoi_han", BookRow::limit),
    CLOSED("ngay_ket_thuc", BookRow::closed);

    private final String national;
    private final Function<BookRow, Object> value;

    BookColumn(String national, Function<BookRow, Object> value) {
        this.national = national;
        this.value = value;
    }

    String national() {
        return national;
    }

    Object of(BookRow row) {
        return value.apply(row);
    }
}
