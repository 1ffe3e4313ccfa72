package vn.coordination.document;

/**
 * What somebody wants to keep on the system.
 *
 * @param level as whoever keeps it states it
 * @param secretMatter it belongs to something secret, whatever is stated
 * @param content its words or a file of it, rather than that it exists elsewhere
 */
public record KeepFacts(SecrecyLevel level, boolean secretMatter, boolean content) {}
