package vn.coordination.conference.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Instant EIGHT = Instant.parse("2047-03-04T01:00:00Z");

    private final Delegate delegate = numbered(new Delegate(1, new Invitee(null, "An", "Sở", null), null, true), 5);
    private final List<AttendanceEvent> events = new ArrayList<>();

    @Test
    @DisplayName("came, left and came again are two intervals; at the instant of leaving nobody is there")
    void intervals() {
        happen(AttendanceAct.CAME, 0);
        happen(AttendanceAct.LEFT, 30);
        happen(AttendanceAct.CAME, 45);
        List<Interval> found = Interval.of(events);
        assertThat(found).containsExactly(new Interval(at(0), at(30)), new Interval(at(45), null));
        assertThat(found.get(0).holds(at(0))).isTrue();
        assertThat(found.get(0).holds(at(29))).isTrue();
        assertThat(found.get(0).holds(at(30))).isFalse();
        assertThat(found.get(1).holds(at(44))).isFalse();
        assertThat(found.get(1).holds(at(500))).isTrue();
    }

    @Test
    @DisplayName("what was undone does not count, and neither does a second coming or a leaving of nobody")
    void undone() {
        happen(AttendanceAct.LEFT, 0);
        happen(AttendanceAct.CAME, 5);
        happen(AttendanceAct.CAME, 6);
        AttendanceEvent mistake = happen(AttendanceAct.LEFT, 10);
        events.add(numbered(mistake.undo(3, at(11)), events.size() + 1));
        assertThat(Interval.of(events)).containsExactly(new Interval(at(5), null));
        AttendanceEvent undoing = events.get(events.size() - 1);
        assertThatThrownBy(() -> undoing.undo(3, at(12))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("an entry written later about an earlier time stands where it belongs")
    void later() {
        happen(AttendanceAct.CAME, 20);
        happen(AttendanceAct.LEFT, 40);
        happen(AttendanceAct.CAME, 0);
        happen(AttendanceAct.LEFT, 10);
        assertThat(Interval.of(events)).containsExactly(new Interval(at(0), at(10)), new Interval(at(20), at(40)));
    }

    private AttendanceEvent happen(AttendanceAct act, int minutes) {
        AttendanceEvent event =
                numbered(new AttendanceEvent(delegate, act, at(minutes), 3, at(minutes)), events.size() + 1);
        events.add(event);
        return event;
    }

    private static Instant at(int minutes) {
        return EIGHT.plusSeconds(minutes * 60L);
    }

    /** As the database numbers them. */
    private static <T> T numbered(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
