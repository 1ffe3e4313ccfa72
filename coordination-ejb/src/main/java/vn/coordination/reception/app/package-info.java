/** Services and readings of the reception of citizens. */
package vn.coordination.reception.app;
