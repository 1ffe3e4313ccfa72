package vn.coordination.regulation.app;

import java.util.List;
import vn.coordination.regulation.Count;
import vn.coordination.regulation.Pause;

/** How a clock was counted, day by day. */
public record CountRow(DeadlineRow deadline, Count count, List<Pause> pauses) {}
