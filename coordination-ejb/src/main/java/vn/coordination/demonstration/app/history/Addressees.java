package vn.coordination.demonstration.app.history;

import java.util.List;

/** What the invented city's people write about, and who is to deal with it. */
final class Addressees {
    private static final List<String> BODIES = List.of(
            "Thanh tra Thành phố",
            "Sở Xây dựng",
            "Sở Nông nghiệp và Môi trường",
            "Sở Tài chính",
            "Công an Thành phố",
            "Sở Giáo dục và Đào tạo",
            "Sở Y tế",
            "Sở Nội vụ");

    private static final List<String> WISHES = List.of(
            "Kiến nghị sửa chữa",
            "Phản ánh tình trạng xuống cấp của",
            "Đề nghị kiểm tra việc quản lý",
            "Kiến nghị sớm đầu tư xây dựng",
            "Phản ánh chậm trễ trong bàn giao",
            "Đề nghị công khai phương án đối với",
            "Kiến nghị xem xét lại quyết định liên quan đến",
            "Phản ánh ô nhiễm phát sinh từ");

    private static final List<String> THINGS = List.of(
            "mặt đường liên tổ",
            "hệ thống thoát nước",
            "cơ sở sản xuất gỗ",
            "trường mầm non",
            "trạm y tế",
            "bãi tập kết rác thải",
            "hồ sơ cấp giấy chứng nhận quyền sử dụng đất",
            "mức bồi thường đất nông nghiệp",
            "công trình xây dựng sai phép",
            "chế độ người có công",
            "các khoản đóng góp tự nguyện",
            "vỉa hè bị lấn chiếm",
            "khu tái định cư",
            "chợ dân sinh",
            "tuyến xe buýt",
            "nhà văn hóa",
            "đường dây điện hạ thế",
            "kênh tưới tiêu",
            "trại chăn nuôi",
            "lò gạch thủ công",
            "nghĩa trang nhân dân",
            "nguồn nước sinh hoạt",
            "sân chơi thiếu nhi",
            "quỹ đất dịch vụ");

    private static final List<String> SINCE = List.of(
            "sau mùa mưa",
            "đã nhiều lần hứa hẹn",
            "từ khi có dự án mở rộng",
            "kéo dài hơn hai năm",
            "theo kết luận thanh tra",
            "mà người dân chưa được họp bàn",
            "gây khó khăn cho các hộ xung quanh",
            "như đã nêu tại kỳ họp trước",
            "khi thi công ban đêm",
            "không đúng thiết kế được duyệt");

    private Addressees() {}

    static String body(Draw draw) {
        return draw.of(BODIES);
    }

    static String matter(Draw draw, String place) {
        return draw.of(WISHES) + " " + draw.of(THINGS) + " " + draw.of(SINCE) + ", " + place;
    }
}
