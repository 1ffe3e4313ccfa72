/** The pages on which accounts, rights and the trail are looked through. */
package vn.coordination.review.web;
