package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Unit;
import vn.coordination.organisation.Validity;

/** An administrative unit of the city. */
public record UnitRow(
        long id, String code, Unit.Kind kind, String name, String latinName, String parentCode, Validity validity)
        implements Serializable {}
