/** The three offices exchange, consolidate, confirm and issue a week, and print it. */
package vn.coordination.schedule.week.app;
