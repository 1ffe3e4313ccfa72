package vn.coordination.demonstration.app.history;

import java.util.List;

/** Invented people and places. Nobody is meant: each part is common, and chance puts them together. */
final class Names {
    private static final List<String> FAMILIES = List.of(
            "Lã", "Quách", "Vương", "Khổng", "Đinh", "Hồ", "Tạ", "Lưu", "Chu", "Cao", "Mai", "Đoàn", "Phùng", "Kiều");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Quang", "Minh", "Ngọc", "Xuân", "Đức", "Thu", "Bích", "Hữu", "Thanh", "Kim");
    private static final List<String> GIVEN = List.of(
            "Thịnh", "Hòa", "Quyết", "Lành", "Bảo", "Diệp", "Hưng", "Tuyển", "Nhài", "Khoa", "Liễu", "Sáng", "Thơm",
            "Bằng", "Duyên", "Cường", "Hiếu", "Mận", "Phượng", "Tiến");
    private static final List<String> FIRST = List.of(
            "An", "Bình", "Cẩm", "Đông", "Hòa", "Kim", "Long", "Minh", "Mỹ", "Nam", "Ngọc", "Phú", "Quang", "Sơn",
            "Tân", "Thanh", "Trúc", "Vạn", "Vĩnh", "Yên");
    private static final List<String> SECOND = List.of(
            "Lộc", "Khê", "Mây", "Thịnh", "Phong", "Điền", "Lâm", "Giang", "Thủy", "Trạch", "Cầu", "Sen", "Thượng",
            "Hạ", "Bông", "Dâu", "Trà", "Gạo", "Lụa", "Gốm", "Vải", "Quế", "Mơ");

    private Names() {}

    static String person(Draw draw) {
        return draw.of(FAMILIES) + " " + draw.of(MIDDLES) + " " + draw.of(GIVEN);
    }

    /** The wards and communes, each once. */
    static String ward(int place) {
        String name = FIRST.get(place % FIRST.size()) + " " + SECOND.get(place / FIRST.size() % SECOND.size());
        return (place % 3 == 0 ? "xã " : "phường ") + name;
    }

    static int wards() {
        return FIRST.size() * SECOND.size();
    }
}
