package vn.coordination.regulation;

import vn.coordination.rule.ParameterKey;

/** A number of the regulation has a new value; what was read of the rule book is out of date. */
public record ValueEntered(ParameterKey key) {}
