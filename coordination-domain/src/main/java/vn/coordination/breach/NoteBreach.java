package vn.coordination.breach;

/** The office concerned has something to say of a breach. */
public record NoteBreach(BreachKey breach, String words) {}
