package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Unit;
import vn.coordination.organisation.Validity;

/**
 * An administrative unit as the administrator wants it to stand.
 *
 * @param id null for a new one
 * @param code of the statistics; like the kind, only a new one is given one
 * @param superior the district it belongs to; null = directly below the city
 */
public record SaveUnit(Long id, int version, String code, Unit.Kind kind, String name, Long superior, Validity validity)
        implements Serializable {}
