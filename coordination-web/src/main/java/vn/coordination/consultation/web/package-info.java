/** The page on which the offices give their opinion. */
package vn.coordination.consultation.web;
