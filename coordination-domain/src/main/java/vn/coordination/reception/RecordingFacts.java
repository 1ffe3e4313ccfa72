package vn.coordination.reception;

/**
 * What the closing of a reception day is judged by.
 *
 * @param place where the recording is kept; null = nowhere
 * @param referenced it is said under what it is found
 */
public record RecordingFacts(boolean online, RecordingPlace place, boolean referenced, boolean soundAndPicture) {}
