/** Drafts that one office lets another read. */
package vn.coordination.schedule.sharing.app;
