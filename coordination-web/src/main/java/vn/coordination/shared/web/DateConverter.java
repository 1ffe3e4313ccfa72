package vn.coordination.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.shared.City;

/** A date as typed; on pages {@code <f:converter converterId="date"/>}. */
@ApplicationScoped
@FacesConverter(value = "date", managed = true)
public class DateConverter implements Converter<LocalDate> {
    @Inject
    private Clock clock;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return TypedDate.read(typed, today)
                .orElseThrow(() -> new ConverterException(Messages.error("typed.date", typed)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, LocalDate date) {
        return date == null ? "" : Formats.date(date);
    }
}
