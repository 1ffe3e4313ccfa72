package vn.coordination.bench;

import java.util.List;

/** What was measured with one number of petitions; of several rounds the best. */
final class PetitionFigures {
    Page open;
    Page lastOpen;
    Page closed;
    Page deepClosed;
    Page floor;
    double intakes;
    double raw;
    double act = Double.MAX_VALUE;
    double search = Double.MAX_VALUE;
    double exact = Double.MAX_VALUE;
    double tick = Double.MAX_VALUE;
    double rawTick;
    ClockTicks.Sweep sweep;
    private int planted;
    private int recalled;

    List<Page> pages() {
        return List.of(floor, open, lastOpen, closed, deepClosed);
    }

    void planted(boolean found) {
        planted++;
        recalled += found ? 1 : 0;
    }

    /** @param classified an act that searches for nothing */
    void letters(Times entered, Times classified, Times searched, Times exactly, Times written) {
        intakes = Math.max(intakes, entered.perSecond());
        raw = Math.max(raw, written.perSecond());
        act = Math.min(act, classified.median());
        search = Math.min(search, searched.p95());
        exact = Math.min(exact, exactly.p95());
    }

    /** What a slow act with a search takes longer than a usual one without. */
    double searchAlone() {
        return search - act;
    }

    double recall() {
        return (double) recalled / planted;
    }
}
