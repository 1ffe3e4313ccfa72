package vn.coordination.petition.planting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What petitions of a city are about, each in the words of two clerks, with room for what differs from case to case. */
record Summaries(String one, String another) {
    static final List<Summaries> ON_WARDS = read("""
            khiếu nại Quyết định số {so}/QĐ-UBND ngày {ngay} về việc thu hồi {m2} m2 đất và phương án bồi thường, hỗ trợ khi thực hiện dự án {duan}
            không đồng ý QĐ {so} ngày {ngay} thu hồi đất ({m2} m2) làm {duan}, mức hỗ trợ thấp
            khiếu nại giá bồi thường {m2} m2 đất nông nghiệp tại thửa số {thua} tờ bản đồ số {to} khi giải phóng mặt bằng dự án {duan}
            đơn giá đền bù đất ruộng thửa {thua}, tờ {to} ({m2} m2) thuộc diện GPMB {duan} chưa đúng
            đề nghị bố trí đất tái định cư cho hộ gia đình bị thu hồi toàn bộ {m2} m2 đất ở phục vụ dự án {duan}
            xin giao đất tái định cư do mất hết {m2} m2 đất ở vì {duan}
            khiếu nại việc chậm cấp giấy chứng nhận quyền sử dụng đất cho thửa số {thua}, tờ bản đồ số {to}, diện tích {m2} m2, hồ sơ nộp từ năm {nam}
            hồ sơ xin cấp GCNQSDĐ thửa {thua} tờ {to} ({m2} m2) nộp năm {nam} đến nay chưa được giải quyết
            tố cáo cán bộ địa chính xác nhận sai nguồn gốc thửa đất số {thua} tờ bản đồ số {to} diện tích {m2} m2 để hợp thức hóa cho người khác
            cán bộ địa chính ký khống nguồn gốc đất thửa {thua}, tờ {to}, {m2} m2
            phản ánh công trình xây dựng sai phép {tang} tầng lấn chiếm ngõ đi chung {m} m nhưng không bị đình chỉ dù đã lập biên bản từ năm {nam}
            nhà hàng xóm xây {tang} tầng không phép, lấn ngõ chung {m} m, lập biên bản {nam} không xử lý
            kiến nghị thoát nước thải khu dân cư bị úng ngập kéo dài {nam} do thi công dự án {duan} san lấp mương tiêu
            khu dân cư ngập úng từ {nam} vì mương thoát nước bị lấp khi làm {duan}
            khiếu nại quyết định xử phạt vi phạm hành chính số {so}/QĐ-XPHC ngày {ngay} về trật tự xây dựng đối với nhà ở {tang} tầng
            không chấp nhận quyết định xử phạt {so} ngày {ngay} về xây dựng nhà {tang} tầng
            tố cáo việc thu tiền đóng góp làm đường ngõ {tien} triệu đồng mỗi hộ không có hóa đơn, không công khai quyết toán năm {nam}
            thu mỗi hộ {tien} triệu làm ngõ năm {nam} không công khai chi tiêu
            kiến nghị xem xét chế độ trợ cấp hằng tháng đối với người khuyết tật nặng bị dừng chi trả từ năm {nam} không có thông báo
            bị cắt trợ cấp khuyết tật từ {nam} không rõ lý do
            khiếu nại kết quả hòa giải tranh chấp ranh giới {m} m giữa thửa số {thua} và lối đi chung theo biên bản ngày {ngay}
            tranh chấp {m} m ranh giới thửa {thua} với lối đi, hòa giải ngày {ngay} không khách quan
            phản ánh chợ tạm họp lấn chiếm lòng đường vỉa hè đoạn {m} m gây ùn tắc, mất vệ sinh trước cổng trường từ năm {nam} không được giải tỏa
            chợ cóc chiếm {m} m vỉa hè cổng trường từ {nam}, bẩn và tắc đường
            """);
    static final List<Summaries> ON_BOARDS = read("""
            khiếu nại việc kiểm đếm thiếu {m2} m2 nhà xưởng và {so} cây trồng trên đất khi lập phương án bồi thường dự án {duan}
            bỏ sót {m2} m2 nhà xưởng, {so} cây khi kê khai đền bù {duan}
            kiến nghị chi trả tiền hỗ trợ tạm cư {tien} triệu đồng còn thiếu cho các hộ đã bàn giao mặt bằng dự án {duan} từ năm {nam}
            chưa trả đủ tiền tạm cư ({tien} triệu) dù đã giao đất cho {duan} năm {nam}
            phản ánh nhà bị nứt tường, lún nền do đóng cọc thi công dự án {duan}, đề nghị giám định và bồi thường {tien} triệu đồng
            thi công {duan} làm nứt, lún nhà dân, thiệt hại {tien} triệu
            """);
    static final List<Summaries> ON_COMPANIES = read("""
            tố cáo chủ đầu tư chiếm dụng {tien} triệu đồng kinh phí bảo trì tòa nhà {tang} tầng, không bàn giao cho ban quản trị
            chủ đầu tư giữ {tien} triệu quỹ bảo trì chung cư {tang} tầng
            kiến nghị chủ đầu tư chậm bàn giao căn hộ và giấy chứng nhận theo hợp đồng số {so} ký năm {nam}
            mua căn hộ theo hợp đồng {so} năm {nam} chưa được nhận nhà và sổ
            phản ánh trạm trộn bê tông hoạt động ban đêm gây tiếng ồn và bụi, nước thải chảy ra ruộng {m2} m2 của người dân
            trạm bê tông ồn, bụi, xả thải vào {m2} m2 ruộng
            khiếu nại chấm dứt hợp đồng lao động trái pháp luật và nợ bảo hiểm xã hội {so} ngày công của người lao động từ năm {nam}
            bị sa thải trái luật năm {nam}, công ty nợ BHXH {so} ngày công
            """);
    static final List<Summaries> ON_SCHOOLS = read("""
            phản ánh nhà trường thu các khoản ngoài quy định {tien} trăm nghìn đồng mỗi học sinh năm học {nam}, không họp phụ huynh
            lạm thu {tien} trăm nghìn một cháu năm học {nam}
            kiến nghị về chất lượng bữa ăn bán trú và việc nhận trẻ trái tuyến vượt {m} cháu một lớp năm học {nam}
            bữa ăn bán trú kém, lớp quá {m} cháu năm {nam}
            """);
    static final List<Summaries> ON_POLICE = read("""
            khiếu nại việc chậm giải quyết tin báo về hành vi cố ý gây thương tích ngày {ngay}, tỷ lệ thương tật {m} phần trăm
            bị đánh ngày {ngay}, thương tật {m} %, trình báo nhưng chưa khởi tố
            tố cáo hành vi nhận tiền khi làm thủ tục đăng ký thường trú cho {m} nhân khẩu, hồ sơ nộp ngày {ngay}
            đòi tiền khi nhập khẩu cho {m} người, nộp hồ sơ {ngay}
            """);

    private static final List<String> PROJECTS =
            List.of(("đường Vành đai 1 đoạn Hoàng Cầu - Voi Phục;đường Vành đai 2,5;"
                            + "đường Vành đai 4 - Vùng Thủ đô;tuyến đường sắt đô thị số 3;cầu Tứ Liên;cầu Trần Hưng Đạo;"
                            + "khu đô thị mới Đại Mỗ;khu tái định cư Xuân La;công viên hồ điều hòa;nhà máy xử lý nước thải;"
                            + "trạm bơm tiêu úng;trường tiểu học công lập;khu nhà ở xã hội;cải tạo chung cư cũ;"
                            + "đấu giá đất khu Trại Cờ;mở rộng quốc lộ 6;cụm công nghiệp làng nghề;bãi đỗ xe công cộng;"
                            + "kè sông Tô Lịch;nghĩa trang nhân dân")
                    .split(";"));

    private static List<Summaries> read(String pairs) {
        List<String> lines = pairs.lines().toList();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(pair -> new Summaries(lines.get(2 * pair), lines.get(2 * pair + 1)))
                .toList();
    }

    /** Both wordings of one case. */
    Summaries filled(Dice dice) {
        String[][] values = {
            {"{so}", dice.number(12, 9800)},
            {"{ngay}", dice.number(1, 28) + "/" + dice.number(1, 12) + "/" + dice.number(2022, 2026)},
            {"{m2}", dice.number(18, 960)},
            {"{thua}", dice.number(1, 420)},
            {"{to}", dice.number(1, 60)},
            {"{nam}", dice.number(2009, 2025)},
            {"{tang}", dice.number(3, 30)},
            {"{tien}", dice.number(2, 900)},
            {"{m}", dice.number(2, 40)},
            {"{duan}", dice.one(PROJECTS)}
        };
        return new Summaries(filled(one, values), filled(another, values));
    }

    private static String filled(String text, String[]... values) {
        return Arrays.stream(values)
                .reduce(text, (filled, value) -> filled.replace(value[0], value[1]), String::concat);
    }
}
