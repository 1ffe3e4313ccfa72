/** The week drawn as a board: a row per leader and room, a column per day, a chip per slot. */
package vn.coordination.schedule.board.web;
