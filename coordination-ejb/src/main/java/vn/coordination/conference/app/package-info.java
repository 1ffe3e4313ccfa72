/** Services of conferences: transactions, queries, clocks. */
package vn.coordination.conference.app;
