/** Conflicts are settled: a slot gives way and is proposed a new time, those on the rung decide, or the case climbs. */
package vn.coordination.schedule.settlement.app;
