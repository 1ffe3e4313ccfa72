/** One slot as it is typed, judged before it is saved, stored, and compared with what another stored meanwhile. */
package vn.coordination.schedule.slot.web;
