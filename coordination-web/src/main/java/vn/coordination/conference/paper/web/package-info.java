/** Pages and JSON of the papers of conferences. */
package vn.coordination.conference.paper.web;
