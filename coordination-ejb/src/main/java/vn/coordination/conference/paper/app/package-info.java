/** Services of the papers of conferences: kept, read, minuted, put together. */
package vn.coordination.conference.paper.app;
