/** Services of logistics: transactions, queries, clocks. */
package vn.coordination.logistics.app;
