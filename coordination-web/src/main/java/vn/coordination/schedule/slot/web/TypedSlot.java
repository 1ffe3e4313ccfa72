package vn.coordination.schedule.slot.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.schedule.Problem;

/** As much of the form of a slot as can be read while some field of it cannot. */
final class TypedSlot {
    private final UIComponent form;

    TypedSlot(UIComponent form) {
        this.form = form;
    }

    /** What is wrong with the fields that could be read; the others have said so themselves. */
    List<Problem> problems(LocalDate anyDay) {
        SlotForm typed = SlotForm.on(anyDay);
        typed.setTitle(read("title", String.class));
        typed.setStart(read("start", LocalTime.class));
        typed.setEnd(read("end", LocalTime.class));
        typed.setExpected(read("expected", Integer.class));
        typed.setPlace(read("place", Long.class));
        typed.setOutside(read("outside", String.class));
        typed.setLeadUnit(read("leadUnit", String.class));
        typed.setPreparingUnit(read("preparingUnit", String.class));
        return typed.plan().problems().stream()
                .filter(problem -> input(problem.field()).isValid())
                .toList();
    }

    private <T> T read(String field, Class<T> type) {
        UIInput input = input(field);
        return input.isValid() ? type.cast(input.getLocalValue()) : null;
    }

    private UIInput input(String field) {
        return (UIInput) form.findComponent(field);
    }
}
