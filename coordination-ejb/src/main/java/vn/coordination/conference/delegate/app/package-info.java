/** Services of delegates and their attendance: transactions, queries, the import of long lists. */
package vn.coordination.conference.delegate.app;
