/** Rules of tasks. */
package vn.coordination.task.rule;
