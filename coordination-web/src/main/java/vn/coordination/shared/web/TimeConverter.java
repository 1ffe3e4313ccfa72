package vn.coordination.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;

/** A time of day as typed; on pages {@code <f:converter converterId="time"/>}. */
@FacesConverter("time")
public class TimeConverter implements Converter<LocalTime> {
    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedTime.read(typed).orElseThrow(() -> new ConverterException(Messages.error("typed.time", typed)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalTime time) {
        return time == null ? "" : Formats.time(time);
    }
}
