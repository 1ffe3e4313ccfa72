package vn.coordination.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores short forms as one line. */
@Converter(autoApply = true)
public class AliasesText implements AttributeConverter<Aliases, String> {
    @Override
    public String convertToDatabaseColumn(Aliases aliases) {
        return aliases == null ? "" : aliases.toString();
    }

    @Override
    public Aliases convertToEntityAttribute(String text) {
        return Aliases.parse(text);
    }
}
