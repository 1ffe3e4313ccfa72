/**
 * The printed weekly schedule (Lịch công tác tuần) as PDF: plain records in, a tagged A4 landscape document out. It knows
 * neither database nor session; whoever calls it has already decided what the reader may see.
 */
package vn.coordination.schedule.week.app.print;
