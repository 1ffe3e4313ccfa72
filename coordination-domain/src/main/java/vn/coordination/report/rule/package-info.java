/** The entries on reports that are tests of facts. */
package vn.coordination.report.rule;
