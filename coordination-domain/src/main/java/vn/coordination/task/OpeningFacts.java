package vn.coordination.task;

import java.util.Set;

/**
 * What a new task is judged by.
 *
 * @param missing what it does not say
 * @param stranger the person named as lead belongs to another office than the lead
 */
public record OpeningFacts(Set<TaskPart> missing, boolean stranger) {}
