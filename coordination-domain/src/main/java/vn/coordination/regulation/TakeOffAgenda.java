package vn.coordination.regulation;

/**
 * A chief takes a matter off the next coordination meeting's agenda.
 *
 * @param seen version of the item as its reader saw it
 */
public record TakeOffAgenda(long item, int seen, String reason) {}
