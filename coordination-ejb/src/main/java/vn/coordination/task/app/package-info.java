/** Services and readings of tasks. */
package vn.coordination.task.app;
