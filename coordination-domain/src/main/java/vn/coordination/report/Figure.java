package vn.coordination.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a report in their order; what each counts stands beside it in words, and in its query. */
public enum Figure {
    STANDING_BODY_SITTINGS(Chapter.SITTINGS, Unit.SITTINGS, Counted.CONFERENCE),
    STANDING_COMMITTEE_SITTINGS(Chapter.SITTINGS, Unit.SITTINGS, Counted.CONFERENCE),
    PLENUMS(Chapter.SITTINGS, Unit.SITTINGS, Counted.CONFERENCE),
    QUARTERLY_MEETINGS(Chapter.SITTINGS, Unit.SITTINGS, Counted.CONFERENCE),
    COUNCIL_SESSIONS(Chapter.SITTINGS, Unit.SITTINGS, Counted.CONFERENCE),
    COMMITTEE_SITTINGS(Chapter.SITTINGS, Unit.SITTINGS, Counted.CONFERENCE),
    THEMATIC_CONFERENCES(Chapter.SITTINGS, Unit.SITTINGS, Counted.CONFERENCE),

    ONLINE_CONFERENCES(Chapter.ONLINE, Unit.CONFERENCES, Counted.CONFERENCE),
    CONNECTION_POINTS(Chapter.ONLINE, Unit.POINTS, Counted.POINT),
    DELEGATES(Chapter.ONLINE, Unit.DELEGATES, Counted.POINT),
    UNCONFIRMED_POINTS(Chapter.ONLINE, Unit.POINTS, Counted.POINT),

    PARTY_PETITIONS(Chapter.PETITIONS, Unit.PETITIONS, Counted.PETITION),
    COUNCIL_PETITIONS(Chapter.PETITIONS, Unit.PETITIONS, Counted.PETITION),
    DELEGATION_PETITIONS(Chapter.PETITIONS, Unit.PETITIONS, Counted.PETITION),
    COMMITTEE_PETITIONS(Chapter.PETITIONS, Unit.PETITIONS, Counted.PETITION),
    PETITIONS_OF_OFFICES(Chapter.PETITIONS, Unit.PETITIONS, Counted.PETITION),
    MATTERS(Chapter.PETITIONS, Unit.MATTERS, Counted.PETITION),
    PETITIONS_WITH_DUPLICATES(Chapter.PETITIONS, Unit.PETITIONS, Counted.PETITION),

    PARTY_FORWARDINGS(Chapter.DOCUMENTS, Unit.DOCUMENTS, Counted.LETTER),
    COUNCIL_FORWARDINGS(Chapter.DOCUMENTS, Unit.DOCUMENTS, Counted.LETTER),
    COMMITTEE_FORWARDINGS(Chapter.DOCUMENTS, Unit.DOCUMENTS, Counted.LETTER),
    COUNCIL_DOCUMENTS(Chapter.DOCUMENTS, Unit.DOCUMENTS, Counted.LETTER);

    /** Figures under one heading. */
    public enum Chapter {
        SITTINGS,
        ONLINE,
        PETITIONS,
        DOCUMENTS
    }

    public enum Unit {
        SITTINGS,
        CONFERENCES,
        POINTS,
        DELEGATES,
        PETITIONS,
        MATTERS,
        DOCUMENTS
    }

    /** What its list lists. */
    public enum Counted {
        CONFERENCE,
        POINT,
        PETITION,
        LETTER
    }

    private final Chapter chapter;
    private final Unit unit;
    private final Counted counted;

    Figure(Chapter chapter, Unit unit, Counted counted) {
        this.chapter = chapter;
        this.unit = unit;
        this.counted = counted;
    }

    /** As an address writes it. */
    public static Optional<Figure> named(String name) {
        return Stream.of(values()).filter(figure -> figure.id().equals(name)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its number in the report, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    public Chapter chapter() {
        return chapter;
    }

    public Unit unit() {
        return unit;
    }

    public Counted counted() {
        return counted;
    }

    /** It adds up what the records of its list say; the others count them. */
    public boolean adds() {
        return this == DELEGATES;
    }
}
