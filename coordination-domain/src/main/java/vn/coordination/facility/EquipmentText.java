package vn.coordination.facility;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores a room's equipment as one line of words. */
@Converter
public class EquipmentText implements AttributeConverter<Set<Equipment>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Equipment> equipment) {
        return equipment.stream().sorted().map(Equipment::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Equipment> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Equipment::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Equipment.class)));
    }
}
