package vn.coordination.schedule.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of preparing units, and the name under which the product knows each. */
public final class UnitDirectory {
    private final Map<String, String> aliases = new HashMap<>();

    public UnitDirectory(Map<String, String> unitByAlias) {
        unitByAlias.forEach((alias, unit) -> aliases.put(Spelling.key(alias), unit));
    }

    Optional<String> named(String name) {
        return Optional.ofNullable(aliases.get(Spelling.key(name)));
    }
}
