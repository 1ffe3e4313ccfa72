/** Families SC and FL of the catalogue, one class per entry that is enforced by judging facts. */
package vn.coordination.schedule.rule;
