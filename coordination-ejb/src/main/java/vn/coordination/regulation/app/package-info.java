/** Answers what the regulation says on a date, and enters the values that the law sets. */
package vn.coordination.regulation.app;
