/** Services, queries and jobs of the weekly schedule. */
package vn.coordination.schedule.app;
