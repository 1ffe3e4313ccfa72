/** Puts questions to the offices, takes their replies, and counts their silence. */
package vn.coordination.consultation.app;
