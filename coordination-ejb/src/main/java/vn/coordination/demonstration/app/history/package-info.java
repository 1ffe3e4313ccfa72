/** What happened in the invented city before today: made up from a seed, always the same; nothing here stores anything. */
package vn.coordination.demonstration.app.history;
