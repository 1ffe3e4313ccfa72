/** Collects what a transaction judged and changed, and writes it to the trail before the commit. */
package vn.coordination.audit.app;
