package vn.coordination.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an office under its printed code. */
@Converter(autoApply = true)
public class OfficeCode implements AttributeConverter<Office, String> {
    @Override
    public String convertToDatabaseColumn(Office office) {
        return office == null ? null : office.code();
    }

    @Override
    public Office convertToEntityAttribute(String code) {
        return code == null ? null : Office.of(code);
    }
}
