package vn.coordination.schedule.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.facility.Equipment;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.shared.web.Texts;

/** What one should know of a room before taking it. */
public final class RoomWords {
    private RoomWords() {}

    /** {@code 240 chỗ · trực tuyến}. */
    public static String detail(RoomRow room, Locale locale) {
        return Stream.concat(
                        Stream.of(Texts.text(locale, "room.seats", room.capacity())),
                        room.equipment().stream().sorted().map(found -> equipment(found, locale)))
                .collect(Collectors.joining(" · "));
    }

    private static String equipment(Equipment equipment, Locale locale) {
        return Texts.text(locale, "room.equipment." + equipment.name());
    }
}
