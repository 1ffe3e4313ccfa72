/** Pages and JSON of the points of conferences. */
package vn.coordination.conference.point.web;
