/** A week from a file: looked at first, entered as drafts once accepted. */
package vn.coordination.schedule.imports.app;
