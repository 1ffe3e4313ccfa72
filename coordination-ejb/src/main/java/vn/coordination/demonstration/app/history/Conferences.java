package vn.coordination.demonstration.app.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.schedule.DayHours;

/** The online conferences with their points, and beside them what is not to be counted with them. */
final class Conferences {
    /** A conference is planned ten working days before: the earliest that the regulation in force since 3 October 2022 knew of. */
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 20);

    private static final List<String> MATTERS = List.of(
            "giải ngân vốn đầu tư công",
            "phòng, chống thiên tai và tìm kiếm cứu nạn",
            "cải cách hành chính và chuyển đổi số",
            "công tác phòng cháy, chữa cháy",
            "giải phóng mặt bằng các dự án trọng điểm",
            "bảo đảm trật tự, an toàn giao thông",
            "phòng, chống dịch bệnh",
            "công tác tiếp công dân, giải quyết khiếu nại, tố cáo",
            "phát triển kinh tế – xã hội",
            "xây dựng nông thôn mới");

    private final Draw draw;
    private final Days days;
    private final List<PastMeeting> all = new ArrayList<>();

    private Conferences(Draw draw, Days days) {
        this.draw = draw;
        this.days = days;
    }

    static List<PastMeeting> all(Draw draw, Days days) {
        Conferences conferences = new Conferences(draw, days);
        conferences.counted();
        conferences.uncounted();
        return conferences.all;
    }

    private List<LocalDate> tuesdays() {
        return days.all(DayOfWeek.TUESDAY, FIRST, Targets.LAST);
    }

    private void counted() {
        int[] sizes = draw.split(Targets.POINTS, Targets.CONFERENCES);
        PointDraw points = new PointDraw(draw, draw.split(Targets.DELEGATES, Targets.POINTS));
        List<LocalDate> on = draw.take(tuesdays(), Targets.CONFERENCES);
        for (int i = 0; i < on.size(); i++) {
            PastMeeting held = online(on.get(i), Course.HELD, points.of(sizes[i], i));
            all.add(i % 15 == 7 ? resumed(held) : held);
        }
    }

    /** It was to be a week earlier, in the morning; then it was postponed. */
    private PastMeeting resumed(PastMeeting held) {
        LocalDate before = held.days().get(0).day().minusWeeks(1);
        return days.works(before) ? held.plannedFor(Days.morning(before), Course.RESUMED) : held;
    }

    private void uncounted() {
        List<LocalDate> free = tuesdays();
        all.forEach(meeting -> free.remove(meeting.days().get(0).day()));
        PointDraw points = new PointDraw(draw, new int[0]);
        for (LocalDate day : draw.take(free, 3)) {
            all.add(online(day, Course.CANCELLED, points.unsigned(30)));
        }
        for (LocalDate day : draw.take(free, 2)) {
            all.add(online(day, Course.NOT_HELD, points.unsigned(40)));
        }
        for (LocalDate day : draw.take(free, 2)) {
            all.add(meeting(day, false, Course.HELD, List.of()));
        }
        List<LocalDate> after = days.all(DayOfWeek.TUESDAY, Targets.LAST.plusDays(1), Targets.LAST.plusMonths(1));
        all.add(online(after.get(0), Course.HELD, new PointDraw(draw, draw.split(2_000, 50)).of(50, -1)));
    }

    private PastMeeting online(LocalDate day, Course course, List<PastPoint> points) {
        return meeting(day, true, course, points);
    }

    private PastMeeting meeting(LocalDate day, boolean online, Course course, List<PastPoint> points) {
        DayHours hours = Days.afternoon(day);
        String title = "Hội nghị " + (online ? "trực tuyến " : "") + "về " + draw.of(MATTERS);
        return new PastMeeting(
                ConferenceKind.THEMATIC + "-" + (all.size() + 1),
                ConferenceKind.THEMATIC,
                title,
                online,
                hours,
                List.of(hours),
                course,
                points);
    }
}
