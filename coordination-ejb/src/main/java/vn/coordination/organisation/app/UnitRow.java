package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Unit;
import vn.coordination.organisation.Validity;

/** An administrative unit of the city. */
public record UnitRow(
        long id,
        String code,
        Unit.Kind kind,
        String name,
        String latinName,
        String parentCode,
        Validity validity,
        int version)
        implements Serializable {
    static UnitRow of(Unit unit) {
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.kind(),
                unit.name(),
                unit.latinName(),
                unit.parentCode(),
                unit.validity(),
                unit.version());
    }
}
