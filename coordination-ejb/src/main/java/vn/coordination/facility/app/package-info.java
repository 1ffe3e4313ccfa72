/** Keeps buildings and rooms, and answers which rooms there are on a day. */
package vn.coordination.facility.app;
