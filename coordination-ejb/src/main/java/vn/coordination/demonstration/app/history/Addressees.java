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

    private static final List<String> MATTERS = List.of(
            "Kiến nghị sửa chữa mặt đường %s bị hư hỏng",
            "Phản ánh tiếng ồn của cơ sở sản xuất tại %s",
            "Kiến nghị cấp giấy chứng nhận quyền sử dụng đất cho hộ tại %s",
            "Phản ánh việc đổ rác thải xây dựng tại %s",
            "Kiến nghị xem xét mức bồi thường, hỗ trợ đất thu hồi tại %s",
            "Phản ánh công trình xây dựng sai phép tại %s",
            "Kiến nghị đầu tư hệ thống thoát nước tại %s",
            "Kiến nghị giải quyết chế độ người có công đối với người dân tại %s",
            "Phản ánh việc thu các khoản đóng góp tại %s",
            "Kiến nghị bổ sung giáo viên cho trường mầm non tại %s",
            "Phản ánh việc lấn chiếm vỉa hè tại %s",
            "Kiến nghị hoàn trả đất sau khi thi công công trình tại %s");

    private Addressees() {}

    static String body(Draw draw) {
        return draw.of(BODIES);
    }

    static String matter(Draw draw, String place) {
        return String.format(draw.of(MATTERS), place);
    }
}
