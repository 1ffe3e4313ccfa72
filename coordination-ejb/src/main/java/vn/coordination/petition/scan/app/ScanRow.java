package vn.coordination.petition.scan.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.document.FileType;

/**
 * A scan as lists show it, without what it shows.
 *
 * @param number within the petition
 * @param size bytes
 * @param person name of who added it
 */
public record ScanRow(int number, FileType type, int size, String person, Instant at) implements Serializable {}
