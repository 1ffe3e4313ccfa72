/** The card of one slot: what can be done with it, what stands in its way and which ways lead out. */
package vn.coordination.schedule.card.web;
