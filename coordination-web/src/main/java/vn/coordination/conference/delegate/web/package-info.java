/** Pages and JSON of delegates and their attendance. */
package vn.coordination.conference.delegate.web;
