package vn.coordination.petition.planting;

/**
 * One petition of the city, in the order of arrival.
 *
 * @param way how it came from its model, or {@code ORIGINAL}
 * @param model the number of the petition it repeats or only looks like; its own for an original
 */
public record Planted(int number, Letter letter, Way way, int model) {}
