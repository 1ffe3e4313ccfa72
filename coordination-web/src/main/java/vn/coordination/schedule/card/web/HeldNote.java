package vn.coordination.schedule.card.web;

import java.io.Serializable;

/**
 * That a slot changes only with what has it.
 *
 * @param page of what has it, below the root of the application; empty when it has none
 */
public record HeldNote(String sentence, String page) implements Serializable {}
