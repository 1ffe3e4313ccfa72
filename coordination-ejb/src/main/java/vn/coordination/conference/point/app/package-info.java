/** Services of the points of conferences: entered, imported, tested, connected, counted. */
package vn.coordination.conference.point.app;
