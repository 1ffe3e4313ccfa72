/** Opens the reviews that are due, records what was decided in them, and reminds of those left undone. */
package vn.coordination.review.app;
