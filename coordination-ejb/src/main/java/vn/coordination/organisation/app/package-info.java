/** Keeps offices, people, posts, bodies and mandates, and answers who is who on a day. */
package vn.coordination.organisation.app;
