package vn.coordination.schedule.slot.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.event.PhaseId;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.coordination.shared.web.Messages;

/**
 * Somebody asked to a slot: chosen from the list by id, or typed by name. A name nobody bears stays in its field until it
 * is taken out there, which the library tells before anything is checked.
 */
public class PersonConverter implements Converter<Object> {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final SlotChoices choices;

    PersonConverter(SlotChoices choices) {
        this.choices = choices;
    }

    @Override
    public Long getAsObject(FacesContext faces, UIComponent input, String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (known(sent)) {
            return Long.valueOf(sent);
        }
        Optional<Long> meant = choices.named(sent);
        if (meant.isEmpty() && faces.getCurrentPhaseId() != PhaseId.APPLY_REQUEST_VALUES) {
            throw new ConverterException(Messages.error("slot.unknownPerson", sent));
        }
        return meant.orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Object person) {
        return person == null ? "" : person.toString();
    }

    /** Of somebody chosen; of a name nobody bears, that name. */
    public String name(Object person) {
        return known(person) ? choices.name(Long.valueOf(person.toString())) : String.valueOf(person);
    }

    /** A field that is refused shows the words that were sent, ids among them, in place of the people. */
    public boolean known(Object person) {
        return ID.matcher(String.valueOf(person)).matches();
    }
}
