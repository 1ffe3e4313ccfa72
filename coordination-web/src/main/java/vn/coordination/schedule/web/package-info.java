/** What all pages of the weekly schedule have in common: the picture of a week, its words, what a reader may try. */
package vn.coordination.schedule.web;
