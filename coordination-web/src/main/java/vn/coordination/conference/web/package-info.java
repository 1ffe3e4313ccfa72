/** Pages and JSON interface of conferences. */
package vn.coordination.conference.web;
