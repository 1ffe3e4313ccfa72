/** Replays what was judged under other values, in the background, and keeps the last result of each account for a while. */
package vn.coordination.simulation.app;
