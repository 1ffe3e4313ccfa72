package vn.coordination.amendment;

/** Three chiefs have signed a version; what was read of the rule book is out of date. */
public record VersionSigned(int number) {}
