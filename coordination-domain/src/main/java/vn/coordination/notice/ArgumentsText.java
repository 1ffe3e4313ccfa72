package vn.coordination.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import vn.coordination.rule.Argument;

/** Stores arguments one a line. */
@Converter
public class ArgumentsText implements AttributeConverter<List<Argument>, String> {
    @Override
    public String convertToDatabaseColumn(List<Argument> arguments) {
        return arguments.stream().map(Argument::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Argument> convertToEntityAttribute(String text) {
        return text.lines().map(Argument::parse).toList();
    }
}
