/** Rules of the reception of citizens. */
package vn.coordination.reception.rule;
