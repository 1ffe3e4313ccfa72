package vn.coordination.report.app;

import java.io.Serializable;
import vn.coordination.report.Figure;

/**
 * A figure of a period.
 *
 * @param records how many its list has
 * @param total what they add up to, which is the figure
 */
public record FigureRow(Figure figure, long records, long total) implements Serializable {}
