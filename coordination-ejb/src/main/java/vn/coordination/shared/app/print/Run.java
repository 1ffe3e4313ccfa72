package vn.coordination.shared.app.print;

/** A piece of text in one style. */
public record Run(String text, Style style) {}
