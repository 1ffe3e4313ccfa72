package vn.coordination.petition.planting;

import java.util.List;

/** Where somebody invented lives: a door in a street, or a village, where doors have no numbers. */
record Home(int house, int lane, String street, String ward, String district) {
    private static final List<String> STREETS =
            List.of(("Trần Cung,Hoàng Quốc Việt,Nguyễn Khang,Xuân Thủy,Cầu Giấy,Láng Thượng,"
                            + "Chùa Láng,Nguyễn Chí Thanh,Kim Mã,Giảng Võ,Đội Cấn,Ngọc Hà,Hoàng Hoa Thám,Thụy Khuê,Âu Cơ,Lạc Long Quân,"
                            + "Xuân La,Võ Chí Công,Nghi Tàm,Yên Phụ,Hàng Bún,Hàng Than,Lý Thường Kiệt,Trần Hưng Đạo,Bà Triệu,Phố Huế,"
                            + "Lò Đúc,Bạch Mai,Minh Khai,Kim Ngưu,Tam Trinh,Trương Định,Giải Phóng,Định Công,Khương Đình,Khương Hạ,"
                            + "Nguyễn Trãi,Quan Nhân,Lê Văn Lương,Tố Hữu,Vạn Phúc,Quang Trung,Phùng Hưng,Văn Quán,Nguyễn Khuyến,Mỗ Lao,"
                            + "Ngọc Lâm,Nguyễn Văn Cừ,Thạch Bàn,Bồ Đề,Ngọc Thụy,Phúc Lợi,Sài Đồng,Cổ Linh,Hồ Tùng Mậu,Phú Diễn,Cầu Diễn,"
                            + "Xuân Phương,Phương Canh,Tây Mỗ,Đại Mỗ,Lê Trọng Tấn,Tựu Liệt,Ngọc Hồi,Phan Trọng Tuệ,Cao Lỗ,Uy Nỗ,Chùa Bộc")
                    .split(","));
    private static final List<String> WARDS =
            List.of(("Nghĩa Đô,Cầu Giấy,Yên Hòa,Láng,Giảng Võ,Ba Đình,Ngọc Hà,Tây Hồ,Phú Thượng,"
                            + "Hoàn Kiếm,Cửa Nam,Hai Bà Trưng,Vĩnh Tuy,Bạch Mai,Tương Mai,Định Công,Hoàng Mai,Khương Đình,Thanh Xuân,"
                            + "Phương Liệt,Hà Đông,Kiến Hưng,Dương Nội,Long Biên,Bồ Đề,Việt Hưng,Phúc Lợi,Từ Liêm,Xuân Phương,Tây Mỗ,"
                            + "Đại Mỗ,Thanh Liệt,Đông Ngạc,Thượng Cát,Phú Diễn,Kim Liên,Đống Đa")
                    .split(","));
    private static final List<String> VILLAGES =
            List.of(("Đoài,Đông,Thượng,Hạ,Trung,Cổ Dương,Mai Châu,Đại Độ,Phù Xá,Kim Quan,Cự Đà,"
                            + "Khúc Thủy,Tó,Nội Am,Yên Trường,Phú Hữu,Tiên Lữ,Long Châu,Đồng Trữ,Trại Cờ,An Thượng,Yên Lũng,Ngự Câu")
                    .split(","));
    private static final List<String> COMMUNES =
            List.of(("Đông Anh,Phúc Thịnh,Thư Lâm,Gia Lâm,Bát Tràng,Phù Đổng,Thanh Trì,Ngọc Hồi,"
                            + "Bình Minh,Tam Hưng,Thanh Oai,Thường Tín,Chương Mỹ,Phú Nghĩa,Xuân Mai,Quốc Oai,Thạch Thất,Hòa Lạc,Đan Phượng,"
                            + "Ô Diên,Hoài Đức,Sơn Đồng,An Khánh,Mê Linh,Quang Minh,Sóc Sơn,Đa Phúc,Ba Vì,Suối Hai,Ứng Hòa,Mỹ Đức,Phú Xuyên")
                    .split(","));
    private static final List<String> DISTRICTS = List.of(
            "Cầu Giấy,Đống Đa,Ba Đình,Tây Hồ,Hoàn Kiếm,Hai Bà Trưng,Hoàng Mai,Thanh Xuân,Hà Đông,Long Biên".split(","));
    private static final int LARGEST_HOUSE = 240;
    private static final int LARGEST_LANE = 400;

    static Home any(Dice dice) {
        if (dice.in(25)) {
            return new Home(0, dice.between(1, 9), dice.one(VILLAGES), dice.one(COMMUNES), "");
        }
        int street = dice.upTo(STREETS.size());
        return new Home(
                dice.between(1, LARGEST_HOUSE),
                dice.in(50) ? dice.between(1, LARGEST_LANE) : 0,
                STREETS.get(street),
                WARDS.get(street * WARDS.size() / STREETS.size()),
                DISTRICTS.get(street * DISTRICTS.size() / STREETS.size()));
    }

    boolean rural() {
        return house == 0;
    }

    Home nextDoor(Dice dice) {
        int step = dice.between(1, 6) * 2;
        return rural()
                ? new Home(0, lane + step, street, ward, district)
                : new Home(house + step, lane, street, ward, district);
    }

    String written() {
        if (rural()) {
            return "Đội " + lane + ", thôn " + street + ", xã " + ward + ", thành phố Hà Nội";
        }
        String door = "Số " + house + (lane == 0 ? "" : " ngõ " + lane);
        return door + " phố " + street + ", phường " + ward + ", Hà Nội";
    }

    String abbreviated() {
        return rural()
                ? "Thôn " + street + ", X. " + ward + ", TP HN"
                : "SN " + house + (lane == 0 ? "" : " ngõ " + lane) + " " + street + ", P. " + ward + ", HN";
    }

    /** As another office's clerk writes it. */
    String rewritten(int way) {
        if (rural()) {
            return way == 0 ? "thôn " + street + " xã " + ward : "Thôn " + street + " - " + ward + " - Hà Nội";
        }
        return switch (way) {
            case 0 -> house + (lane == 0 ? "" : "/" + lane) + " " + street + ", " + ward;
            case 1 ->
                "Nhà số " + house + (lane == 0 ? "" : ", ngõ " + lane) + ", đường " + street + ", P." + ward + ", Q."
                        + district;
            case 2 -> (lane == 0 ? "" : "Ngõ " + lane + ", ") + "số nhà " + house + " " + street + " quận " + district;
            default -> "số " + house + (lane == 0 ? "" : " ngõ " + lane) + " " + street;
        };
    }

    static List<String> wards() {
        return WARDS;
    }
}
