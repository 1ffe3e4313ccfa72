package vn.coordination.it.container;

/** Facts of a rule made for tests of the guard alone. */
public record TrialFacts(long id, boolean forbidden) {}
