package vn.coordination.rule;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.shared.TimeSlot;

/**
 * One value a breach speaks of: an id, a time or a number, never personal text. The sentence is made in the reader's
 * language, and only of what the reader may open. Written {@code PERSON:12}.
 */
public record Argument(Kind kind, String value) implements Serializable {
    public enum Kind {
        PERSON,
        ROOM,
        SLOT,
        PETITION,
        CONFERENCE,
        RECEPTION,
        POINT,
        EQUIPMENT,
        OFFICE,
        WEEK,
        INSTANT,
        DATE,
        SPAN,
        NUMBER,
        TERM,
        PARAMETER
    }

    public Argument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    public static Argument person(long id) {
        return new Argument(Kind.PERSON, Long.toString(id));
    }

    public static Argument room(long id) {
        return new Argument(Kind.ROOM, Long.toString(id));
    }

    public static Argument slot(long id) {
        return new Argument(Kind.SLOT, Long.toString(id));
    }

    public static Argument petition(long id) {
        return new Argument(Kind.PETITION, Long.toString(id));
    }

    public static Argument conference(long id) {
        return new Argument(Kind.CONFERENCE, Long.toString(id));
    }

    /** A day on which citizens are received. */
    public static Argument reception(long id) {
        return new Argument(Kind.RECEPTION, Long.toString(id));
    }

    /** A connection point of the register. */
    public static Argument point(long id) {
        return new Argument(Kind.POINT, Long.toString(id));
    }

    /** Equipment that is counted in pieces. */
    public static Argument equipment(long id) {
        return new Argument(Kind.EQUIPMENT, Long.toString(id));
    }

    public static Argument office(String code) {
        return new Argument(Kind.OFFICE, code);
    }

    public static Argument week(String week) {
        return new Argument(Kind.WEEK, week);
    }

    public static Argument instant(Instant instant) {
        return new Argument(Kind.INSTANT, instant.toString());
    }

    public static Argument date(LocalDate date) {
        return new Argument(Kind.DATE, date.toString());
    }

    public static Argument span(TimeSlot span) {
        return spans(List.of(span));
    }

    /** One after the other, as many as there are. */
    public static Argument spans(List<TimeSlot> spans) {
        return new Argument(
                Kind.SPAN,
                spans.stream().map(span -> span.start() + "/" + span.end()).collect(Collectors.joining(",")));
    }

    public static Argument number(long number) {
        return new Argument(Kind.NUMBER, Long.toString(number));
    }

    /** A word the bundles know under {@code term.<key>}, such as a day off or a piece of equipment. */
    public static Argument term(String key) {
        return new Argument(Kind.TERM, key);
    }

    public static Argument parse(String text) {
        int colon = text.indexOf(':');
        return new Argument(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    public long id() {
        return Long.parseLong(value);
    }

    public List<TimeSlot> asSpans() {
        return Stream.of(value.split(","))
                .map(span -> span.split("/"))
                .map(ends -> new TimeSlot(Instant.parse(ends[0]), Instant.parse(ends[1])))
                .toList();
    }

    @Override
    public String toString() {
        return kind + ":" + value;
    }
}
