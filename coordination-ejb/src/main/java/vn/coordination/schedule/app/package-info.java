/** What all parts of the weekly schedule stand on: slots and their claims, weeks, what is locked, judged, told and counted. */
package vn.coordination.schedule.app;
