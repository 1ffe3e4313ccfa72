/** The clocks of what is looked through again: SS-06, SS-07. */
package vn.coordination.review.rule;
