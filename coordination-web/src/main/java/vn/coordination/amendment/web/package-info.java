/** The pages on which a version of the regulation is drafted, signed and compared. */
package vn.coordination.amendment.web;
