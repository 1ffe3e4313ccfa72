/** The trail for auditors, and the history of one record. */
package vn.coordination.audit.web;
