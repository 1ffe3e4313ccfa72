package vn.coordination.schedule.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import vn.coordination.shared.web.Messages;

/** Somebody asked to a slot: chosen from the list by id, or typed by name. A name nobody bears stays in its field. */
public class PersonConverter implements Converter<Long> {
    private final SlotChoices choices;

    PersonConverter(SlotChoices choices) {
        this.choices = choices;
    }

    @Override
    public Long getAsObject(FacesContext faces, UIComponent input, String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.matches("\\d{1,18}")) {
            return Long.valueOf(sent);
        }
        return choices.named(sent)
                .orElseThrow(() -> new ConverterException(Messages.error("slot.unknownPerson", sent)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Long person) {
        return person == null ? "" : person.toString();
    }
}
