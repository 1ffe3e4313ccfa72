package vn.coordination.schedule.app.print;

/** A piece of text in one style. */
record Run(String text, Style style) {}
