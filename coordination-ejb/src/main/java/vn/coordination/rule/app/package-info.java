/** Judges for every feature: the rule book in force, the guard at the edge of a transaction, and its repetition. */
package vn.coordination.rule.app;
