package vn.coordination.conference;

/** What agendas usually have; its words are those of the city's papers. */
public enum StandingItem {
    OPENING(10),
    /** What was concluded the last time, and what has become of it. */
    FOLLOW_UP(20),
    REPORT(30),
    /** The matter that a thematic conference is called for. */
    BUSINESS(30),
    DISCUSSION(60),
    QUESTIONS(60),
    VOTE(15),
    RESOLUTION(15),
    CONCLUSION(15),
    CLOSING(10);

    private final int minutes;

    StandingItem(int minutes) {
        this.minutes = minutes;
    }

    /** How long it usually takes. */
    public int minutes() {
        return minutes;
    }
}
