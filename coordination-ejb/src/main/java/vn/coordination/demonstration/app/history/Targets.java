package vn.coordination.demonstration.app.history;

import java.time.LocalDate;

/**
 * What the offices reported for these periods, and what the made-up history therefore amounts to. The report does not know these
 * numbers: it counts the records.
 */
public final class Targets {
    public static final LocalDate FIRST_CONFERENCE = LocalDate.of(2022, 10, 3);
    public static final LocalDate FIRST_SITTING = LocalDate.of(2023, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2024, 6, 30);

    public static final int STANDING_BODY = 76;
    public static final int STANDING_COMMITTEE = 36;
    public static final int PLENUM = 8;
    public static final int QUARTERLY = 6;

    public static final int CONFERENCES = 45;
    public static final int POINTS = 10_306;
    public static final int DELEGATES = 419_949;

    public static final LocalDate FIRST_PETITION = LocalDate.of(2022, 10, 3);
    public static final int PARTY_PETITIONS = 979;
    public static final int PARTY_LETTERS = 698;
    public static final int COUNCIL_PETITIONS = 1_454;
    public static final int COUNCIL_DOCUMENTS = 281;
    public static final int DELEGATION_PETITIONS = 831;

    private Targets() {}
}
