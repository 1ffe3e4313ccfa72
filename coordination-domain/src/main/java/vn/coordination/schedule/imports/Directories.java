package vn.coordination.schedule.imports;

/** What the city's data knows by name. */
public record Directories(PersonDirectory persons, RoomDirectory rooms, UnitDirectory units) {}
