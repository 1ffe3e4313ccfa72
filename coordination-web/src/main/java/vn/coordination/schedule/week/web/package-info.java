/** The pages of a week: shown as a board or a table, turned, printed, taken from step to step. */
package vn.coordination.schedule.week.web;
