package vn.coordination.petition.planting;

import java.util.List;

/** What somebody invented petitions about: whom, and a case, both in the words of two clerks. */
record Matter(Target target, Summaries kind, Summaries summary) {
    private static final List<String> COMPANIES = List.of(
            "An Phát,Hồng Hà Xanh,Thăng Long Mới,Đại Lộc,Minh Khôi,Sông Nhuệ,Tân Hoàng Gia,Phương Bắc".split(","));
    private static final List<String> SCHOOLS =
            List.of("Hoa Sen,Tuổi Thơ,Ánh Dương,Bình Minh,Sao Mai,Họa Mi".split(","));

    record Target(String one, String another) {}

    static Matter any(Dice dice) {
        int kind = dice.upTo(100);
        String where = dice.one(Home.wards());
        if (kind < 60) {
            return about(dice, Summaries.ON_WARDS, "Ủy ban nhân dân phường " + where, "Chủ tịch UBND P. " + where);
        }
        if (kind < 72) {
            return about(
                    dice,
                    Summaries.ON_BOARDS,
                    "Ban quản lý dự án đầu tư xây dựng khu vực " + where,
                    "BQLDA ĐTXD " + where);
        }
        if (kind < 86) {
            String company = dice.one(COMPANIES);
            return about(
                    dice,
                    Summaries.ON_COMPANIES,
                    "Công ty cổ phần đầu tư xây dựng " + company,
                    "Cty CP ĐT XD " + company);
        }
        if (kind < 93) {
            String school = dice.one(SCHOOLS);
            return about(
                    dice,
                    Summaries.ON_SCHOOLS,
                    "Trường mầm non " + school + ", phường " + where,
                    "Hiệu trưởng trường MN " + school + " P. " + where);
        }
        return about(dice, Summaries.ON_POLICE, "Công an phường " + where, "CA P. " + where);
    }

    /** The same complaint about the same body, in another case: the next decision, the next parcel. */
    Matter again(Dice dice) {
        Matter next = new Matter(target, kind, kind.filled(dice));
        return next.equals(this) ? again(dice) : next;
    }

    private static Matter about(Dice dice, List<Summaries> kinds, String target, String targetOtherwise) {
        Summaries kind = dice.one(kinds);
        return new Matter(new Target(target, targetOtherwise), kind, kind.filled(dice));
    }
}
