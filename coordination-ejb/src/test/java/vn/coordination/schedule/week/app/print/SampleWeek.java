package vn.coordination.schedule.week.app.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.coordination.schedule.HalfDay;
import vn.coordination.shared.IsoWeek;

/** An invented week of three offices for the tests of the print. */
final class SampleWeek {
    static final IsoWeek WEEK = new IsoWeek(2026, 49);
    static final LocalDate MONDAY = WEEK.monday();

    private SampleWeek() {}

    static SheetHeading heading(SheetStatus status) {
        return new SheetHeading(
                List.of("VĂN PHÒNG THÀNH ỦY", "VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND", "VĂN PHÒNG UBND"),
                List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
                "Hà Nội",
                WEEK,
                3,
                LocalDateTime.of(2026, 11, 27, 15, 5),
                status);
    }

    static List<SheetSignature> signatures() {
        return List.of(
                new SheetSignature(
                        "VĂN PHÒNG THÀNH ỦY",
                        "CHÁNH VĂN PHÒNG",
                        "Nguyễn Thị Ngọc Huyền",
                        "",
                        "Xác nhận lúc 14:20 ngày 27/11/2026"),
                new SheetSignature(
                        "VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND",
                        "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
                        "Trần Quốc Bảo",
                        "Chánh Văn phòng Lê Thị Phượng",
                        "Xác nhận lúc 14:41 ngày 27/11/2026"),
                new SheetSignature(
                        "VĂN PHÒNG UBND",
                        "CHÁNH VĂN PHÒNG",
                        "",
                        "",
                        "Đồng ý mặc nhiên lúc 15:00 ngày 27/11/2026 (SC-03)"));
    }

    static SheetEntry.Open entry(int day, HalfDay half, String time, String content) {
        return new SheetEntry.Open(
                MONDAY.plusDays(day),
                half,
                time,
                content,
                "Phòng họp số 1, 12 Lê Lai",
                "Chủ tịch UBND Phạm Đức Thắng",
                List.of("các Phó Chủ tịch", "Sở Tài chính", "Sở Xây dựng"),
                "VPUBND",
                "",
                Set.of(),
                SheetChange.NONE,
                false);
    }

    static SheetEntry.Open marked(SheetEntry.Open entry, Set<SheetMark> marks, SheetChange change, boolean cancelled) {
        return new SheetEntry.Open(
                entry.date(),
                entry.half(),
                entry.time(),
                entry.content(),
                entry.place(),
                entry.chair(),
                entry.attendees(),
                entry.leadOffice(),
                "Sở Nội vụ",
                marks,
                change,
                cancelled);
    }

    /** A week with every kind of row. */
    static WeekSheet mixed(SheetStatus status) {
        List<SheetEntry> entries = new ArrayList<>();
        entries.add(entry(0, HalfDay.MORNING, "08:00–09:30", "Hội nghị giao ban Thường trực Thành ủy"));
        entries.add(marked(
                entry(
                        0,
                        HalfDay.MORNING,
                        "09:00–11:00",
                        "Hội nghị trực tuyến về tiến độ giải ngân vốn đầu tư công, điểm cầu trung tâm và 126 điểm cầu xã, phường"),
                Set.of(SheetMark.ONLINE, SheetMark.URGENT),
                new SheetChange(2, "Bộ Tài chính đổi giờ họp"),
                false));
        entries.add(new SheetEntry.Busy(MONDAY, HalfDay.AFTERNOON, "14:00–16:30", "VPTU", 3, false));
        entries.add(new SheetEntry.DayNote(MONDAY.plusDays(1), "Ngày Văn hóa Việt Nam (dự kiến): không xếp họp"));
        entries.add(marked(
                entry(2, HalfDay.AFTERNOON, "13:30–17:00", "Họp thẩm định quy hoạch chi tiết hai bên bờ sông Hồng"),
                Set.of(),
                new SheetChange(3, ""),
                true));
        entries.add(marked(
                entry(2, HalfDay.MORNING, "08:30–10:00", "Tiếp xúc cử tri phường Ngọc Hà"),
                Set.of(SheetMark.SECRET),
                SheetChange.NONE,
                false));
        entries.add(entry(4, HalfDay.MORNING, "08:00–11:30", "Kỳ họp chuyên đề HĐND Thành phố"));
        return new WeekSheet(heading(status), entries, signatures(), "Lưu hành nội bộ");
    }

    /** A week of so many rows; each content begins with a numbered word and ends with another. */
    static WeekSheet full(int rows) {
        List<SheetEntry> entries = IntStream.range(0, rows)
                .mapToObj(i -> (SheetEntry) entry(
                        i * 5 / rows,
                        i * 10 / rows % 2 == 0 ? HalfDay.MORNING : HalfDay.AFTERNOON,
                        "%02d:00–%02d:30".formatted(8 + i % 4, 9 + i % 4),
                        "đầu%03d ".formatted(i)
                                + "nghe báo cáo về việc phối hợp ba văn phòng ".repeat(i % 4)
                                + "cuối%03d".formatted(i)))
                .toList();
        return new WeekSheet(heading(SheetStatus.ISSUED), entries, signatures(), "");
    }
}
