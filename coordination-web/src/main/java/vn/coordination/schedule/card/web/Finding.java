package vn.coordination.schedule.card.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.regulation.web.BreachRow;

/** One thing that stands in the way, with every entry of the regulation it offends against. */
public record Finding(String sentence, List<BreachRow> grounds) implements Serializable {}
