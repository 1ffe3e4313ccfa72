/** What every feature speaks of: spans of time, ISO weeks, the city's zone and its working calendar. */
@Feature(allowed = {})
package vn.coordination.shared;
