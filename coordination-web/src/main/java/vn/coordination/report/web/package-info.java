/** Pages and JSON interface of reports. */
package vn.coordination.report.web;
