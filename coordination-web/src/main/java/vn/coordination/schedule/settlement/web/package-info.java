/** Three offices settle one week: conflicts, the times proposed, and the word of each office. */
package vn.coordination.schedule.settlement.web;
