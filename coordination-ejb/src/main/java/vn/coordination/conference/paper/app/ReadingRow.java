package vn.coordination.conference.paper.app;

import java.io.Serializable;

/**
 * How many have opened the last version of a paper.
 *
 * @param paper its number within the conference
 * @param asked who are to read it, and whoever else has opened it
 * @param read of them
 */
public record ReadingRow(int paper, String title, String mark, int asked, int read) implements Serializable {}
