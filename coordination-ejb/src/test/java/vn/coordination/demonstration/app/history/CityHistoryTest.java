package vn.coordination.demonstration.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.demonstration.app.history.PastPetition.Fate;
import vn.coordination.demonstration.app.history.PastPoint.Part;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;

/** The history as it is made up; that its records are counted so, the report shows. */
class CityHistoryTest {
    private static final WorkingCalendar CALENDAR = Calendars.standardCalendar();

    private final List<PastMeeting> meetings = CityHistory.meetings(CityHistory.SEED, CALENDAR);
    private final List<PastPost> post = CityHistory.post(CityHistory.SEED, CALENDAR);

    @Test
    @DisplayName("the same seed makes the same history, another one another, of the same size")
    void seed() {
        assertThat(CityHistory.meetings(CityHistory.SEED, CALENDAR)).isEqualTo(meetings);
        assertThat(CityHistory.post(CityHistory.SEED, CALENDAR)).isEqualTo(post);
        assertThat(CityHistory.meetings(7, CALENDAR)).isNotEqualTo(meetings).hasSameSizeAs(meetings);
        assertThat(CityHistory.post(7, CALENDAR)).isNotEqualTo(post);
    }

    @Test
    @DisplayName("every part has a key of its own")
    void keys() {
        assertThat(Stream.concat(
                        meetings.stream().map(PastMeeting::key), post.stream().map(PastPost::key)))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the sittings that were reported were held, and others beside them were not or not then")
    void sittings() {
        assertThat(held(ConferenceKind.STANDING_BODY)).isEqualTo(76);
        assertThat(held(ConferenceKind.STANDING_COMMITTEE)).isEqualTo(36);
        assertThat(held(ConferenceKind.PLENUM)).isEqualTo(8);
        assertThat(held(ConferenceKind.QUARTERLY)).isEqualTo(6);
        assertThat(meetings.stream().filter(meeting -> !meeting.course().tookPlace()))
                .hasSize(17);
        assertThat(meetings.stream().filter(meeting -> meeting.course() == Course.MOVED))
                .hasSize(4);
        assertThat(meetings.stream().filter(meeting -> meeting.days().size() > 1))
                .hasSize(3);
        assertThat(meetings.stream()
                        .filter(meeting -> !meeting.online() && meeting.kind() != ConferenceKind.COUNCIL_SESSION)
                        .filter(meeting -> outside(day(meeting), Targets.FIRST_SITTING)))
                .hasSize(9);
    }

    private long held(ConferenceKind kind) {
        return meetings.stream()
                .filter(meeting -> meeting.kind() == kind && meeting.course().tookPlace())
                .filter(meeting -> !outside(day(meeting), Targets.FIRST_SITTING))
                .count();
    }

    private static LocalDate day(PastMeeting meeting) {
        return meeting.days().get(0).day();
    }

    private static boolean outside(LocalDate day, LocalDate from) {
        return day.isBefore(from) || day.isAfter(Targets.LAST);
    }

    @Test
    @DisplayName("the points that were connected and signed for are those that were reported")
    void points() {
        List<PastMeeting> online = meetings.stream()
                .filter(meeting -> meeting.online() && meeting.course().tookPlace())
                .filter(meeting -> !outside(day(meeting), Targets.FIRST_CONFERENCE))
                .toList();
        assertThat(online).hasSize(45);
        assertThat(points(online, Part.COUNTED)).hasSize(10_306);
        assertThat(points(online, Part.COUNTED).stream()
                        .mapToInt(PastPoint::heads)
                        .sum())
                .isEqualTo(419_949);
        assertThat(points(online, Part.UNSIGNED)).hasSize(36);
        assertThat(points(online, Part.GIVEN_UP)).hasSize(27);
        assertThat(points(online, Part.GIVEN_UP_SIGNED)).hasSize(9);
        assertThat(online.stream().map(PastMeeting::points))
                .allSatisfy(of -> assertThat(of.stream().map(PastPoint::place)).doesNotHaveDuplicates());
    }

    private static List<PastPoint> points(List<PastMeeting> of, Part part) {
        return of.stream()
                .flatMap(meeting -> meeting.points().stream())
                .filter(point -> point.part() == part)
                .toList();
    }

    @Test
    @DisplayName("no two meetings that share their leaders or their room are held at the same hours")
    void apart() {
        List<PastMeeting> sitting = meetings.stream()
                .filter(meeting -> meeting.course().tookPlace())
                .toList();
        assertThat(sitting.stream()
                        .flatMap(meeting -> meeting.days().stream()
                                .map(hours -> (meeting.kind() == ConferenceKind.THEMATIC) + " " + hours.beginning())))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the petitions that were reported arrived, and duplicates, desk and later ones beside them")
    void petitions() {
        assertThat(arrived(each -> each.office() == Office.PARTY_OFFICE)).isEqualTo(979);
        assertThat(arrived(each -> each.office() == Office.COUNCIL_OFFICE && !each.delegation()))
                .isEqualTo(1_454);
        assertThat(arrived(each -> each.delegation() && each.channel() != Channel.DESK))
                .isEqualTo(831);
        assertThat(arrived(each -> each.delegation() && each.channel() == Channel.DESK))
                .isEqualTo(40);
        assertThat(all().stream().filter(each -> each.arrived().isAfter(Targets.LAST)))
                .hasSize(36);
        assertThat(all().stream().filter(each -> each.fate() == Fate.MERGED)).hasSize(21 + 33 + 17 + 25);
        assertThat(all().stream().filter(each -> each.fate() == Fate.WITHDRAWN)).hasSizeGreaterThan(20);
    }

    private List<PastPetition> all() {
        return post.stream().flatMap(half -> half.petitions().stream()).toList();
    }

    /** But for what the same office had already. */
    private long arrived(Predicate<PastPetition> which) {
        return post.stream()
                .flatMap(half -> half.petitions().stream()
                        .filter(which)
                        .filter(each -> !each.arrived().isAfter(Targets.LAST))
                        .filter(each -> each.original() < 0
                                || half.petitions().get(each.original()).office() != each.office()))
                .count();
    }

    @Test
    @DisplayName("the letters that were reported went out, many of them about several petitions, and some too late")
    void letters() {
        assertThat(letters(Office.PARTY_OFFICE, false, true)).hasSize(698);
        assertThat(letters(Office.COUNCIL_OFFICE, false, true)).hasSize(281);
        assertThat(letters(Office.COUNCIL_OFFICE, true, true)).hasSize(60);
        assertThat(letters(Office.PARTY_OFFICE, false, false)).hasSizeBetween(4, 7);
        assertThat(letters(Office.COUNCIL_OFFICE, false, true).stream()
                        .mapToInt(letter -> letter.petitions().size())
                        .sum())
                .isGreaterThan(400);
        assertThat(post)
                .allSatisfy(half -> assertThat(half.letters().stream().flatMap(letter -> letter.petitions().stream()))
                        .doesNotHaveDuplicates()
                        .allSatisfy(place ->
                                assertThat(half.petitions().get(place).fate()).isEqualTo(Fate.FORWARDED)));
    }

    private List<PastLetter> letters(Office office, boolean delegation, boolean inTime) {
        return post.stream()
                .flatMap(half -> half.letters().stream()
                        .filter(letter -> inTime != letter.on().isAfter(Targets.LAST))
                        .filter(letter -> {
                            PastPetition first =
                                    half.petitions().get(letter.petitions().get(0));
                            return first.office() == office && first.delegation() == delegation;
                        }))
                .toList();
    }
}
