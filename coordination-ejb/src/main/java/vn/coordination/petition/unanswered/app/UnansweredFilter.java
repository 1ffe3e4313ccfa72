package vn.coordination.petition.unanswered.app;

/**
 * Which letters out the list shows.
 *
 * @param what null = all
 * @param late only those whose limit has passed
 */
public record UnansweredFilter(Unanswered what, boolean late) {
    public static final UnansweredFilter ALL = new UnansweredFilter(null, false);
}
