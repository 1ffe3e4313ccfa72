/** Drafts, sends round, signs and compares versions of the regulation. */
package vn.coordination.amendment.app;
