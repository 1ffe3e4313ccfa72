/** Pages and JSON interface of tasks. */
package vn.coordination.task.web;
