/** The pages of contacts and of shortcomings. */
package vn.coordination.coordination.web;
