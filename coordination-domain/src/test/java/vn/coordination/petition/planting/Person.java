package vn.coordination.petition.planting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody invented; names are drawn from what is usual, so that some occur twice. */
record Person(String family, String middle, String given) {
    private static final List<String> FAMILIES = List.of(
            ("Nguyễn Nguyễn Nguyễn Trần Lê Phạm Hoàng Vũ Bùi Đỗ Đặng Ngô Dương Phan Trịnh Đinh Đào Lương Lưu Cao Mai Hà Tạ Trương Chu"
                            + " Kiều Khuất Phùng Quách Đoàn Vương Nghiêm Lại Thái Tô Doãn Đàm Phí Giang Khúc Lã Triệu Ninh Tống")
                    .split(" "));
    private static final List<String> MALE_MIDDLES = List.of(
            "Văn Văn Văn Đức Minh Quang Hữu Đình Xuân Công Tiến Mạnh Trọng Bá Thế Ngọc Thanh Anh Duy Viết".split(" "));
    private static final List<String> FEMALE_MIDDLES =
            List.of("Thị Thị Thị Thị Thu Ngọc Thanh Bích Phương Thúy Kim Hồng Minh Mai Tuyết Như".split(" "));
    static final List<String> MALE_GIVENS =
            List.of(("An Anh Bảo Bình Chiến Chung Công Cường Dũng Duy Đạt Điệp Đông Đức Giang Hải"
                            + " Hiếu Hiệp Hòa Hoàn Hùng Hưng Huy Khánh Khoa Kiên Lâm Lợi Long Lộc Lực Mạnh Minh Nam Nghĩa Nhân"
                            + " Phong Phú Phúc Phương Quân Quang Quyết Quý Sáng Sơn Sỹ Tài Tâm Tân Thắng Thành Thịnh Thọ Thuận"
                            + " Tiến Toàn Trung Trường Tú Tuấn Tùng Vinh Việt Vượng Xuân Yên")
                    .split(" "));
    static final List<String> FEMALE_GIVENS =
            List.of(("An Anh Ánh Bình Chi Cúc Dung Duyên Đào Giang Hà Hằng Hạnh Hiền Hoa Hòa Hồng"
                            + " Huệ Hương Huyền Khanh Lan Lành Liên Linh Loan Lý Mai Minh My Nga Ngân Ngọc Nguyệt Nhàn Nhung Oanh"
                            + " Phượng Quỳnh Sáu Tâm Thảo Thoa Thơm Thu Thủy Thúy Trang Trinh Tuyết Tươi Vân Vui Xuân Yến")
                    .split(" "));

    static Person any(Dice dice) {
        boolean man = dice.in(55);
        String middle = dice.mostlyFirst(man ? MALE_MIDDLES : FEMALE_MIDDLES);
        String given = dice.one(man ? MALE_GIVENS : FEMALE_GIVENS);
        boolean two = !man && dice.in(15);
        return new Person(
                dice.mostlyFirst(FAMILIES), middle, two ? dice.other(FEMALE_GIVENS, given) + " " + given : given);
    }

    boolean man() {
        return MALE_MIDDLES.contains(middle) && !FEMALE_MIDDLES.contains(middle);
    }

    List<String> givens() {
        return man() ? MALE_GIVENS : FEMALE_GIVENS;
    }

    Person called(String given) {
        return new Person(family, middle, given);
    }

    Person withMiddle(String middle) {
        return new Person(family, middle, given);
    }

    Person ofFamily(Dice dice) {
        return new Person(dice.other(FAMILIES, family), middle, given);
    }

    String written() {
        return joined(family, middle, given);
    }

    /** As foreign forms have it, in one of three ways. */
    String turned(int way) {
        return switch (way) {
            case 0 -> joined(given, family, middle);
            case 1 -> joined(middle, given, family);
            default -> given + ", " + joined(family, middle);
        };
    }

    String abbreviated() {
        String family = "Nguyễn".equals(family()) ? "Ng." : family();
        return joined(family, middle.isEmpty() ? "" : middle.charAt(0) + ".", given);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
