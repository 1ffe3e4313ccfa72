package vn.coordination.organisation.app;

import java.io.Serializable;

/** A unit that has ended, as the administrator saw it, and one that it went into. */
public record FollowUnit(long predecessor, int version, long successor) implements Serializable {}
