/** Pages of the weekly schedule: the board, its twin table, a slot, the import, the settlement. */
package vn.coordination.schedule.web;
