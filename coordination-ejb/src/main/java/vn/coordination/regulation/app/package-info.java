/**
 * The regulation as people read it; the clocks of all features and their escalation; the working calendar they are
 * counted by.
 */
package vn.coordination.regulation.app;
