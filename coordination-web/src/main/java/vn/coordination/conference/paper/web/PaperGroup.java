package vn.coordination.conference.paper.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.paper.app.PaperRow;

/**
 * The papers of one item of the agenda.
 *
 * @param place within the agenda, from 1; 0 = of the conference as a whole, or of what was taken off
 * @param title empty for the papers of the conference as a whole
 */
public record PaperGroup(int place, String title, List<PaperRow> papers) implements Serializable {}
