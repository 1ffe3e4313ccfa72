/** The administrator's pages of people, posts, bodies, offices and units. */
package vn.coordination.organisation.web;
