package vn.coordination.report.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceState;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.PetitionState;
import vn.coordination.report.Figure;
import vn.coordination.schedule.MeetingForm;

/** Which records each figure counts. */
final class FigureRecords {
    private static final String ONE = "1";

    /** A conference of several days is one, of its first day; those that did not take place are none. */
    private static final String HELD =
            "conference c join conference_sitting s on s.conference = c.id and s.position = 0";

    private static final String TOOK_PLACE = " where c.state in " + names(ConferenceState.TOOK_PLACE);

    private static final String ONLINE = " and c.form in "
            + names(Arrays.stream(MeetingForm.values())
                    .filter(MeetingForm::needsConnection)
                    .toList());

    /** Whoever never was connected took no part (OC-05). */
    private static final String POINTS = HELD + " join conference_point p on p.conference = c.id" + TOOK_PLACE + ONLINE
            + " and p.connected_at is not null and p.head_count is ";

    /** In the book, with a number; one that was split has gone into its parts. */
    private static final String REGISTERED =
            "petition p where p.dossier is not null and p.state <> '" + PetitionState.SPLIT + "'";

    /** Of those that were merged into one dossier only the one that leads it. */
    private static final String LEADS = " and p.dossier = p.id";

    /** The same at each receiver: where another leads it from elsewhere, the first one there. */
    private static final String ONE_THERE = " and (p.dossier = p.id or not exists (select 1 from petition e"
            + " where e.dossier = p.dossier and e.entry_office = p.entry_office and e.delegation = p.delegation"
            + " and (e.id < p.id or e.id = p.dossier)))";

    private FigureRecords() {}

    static FigureQuery of(Figure figure) {
        return switch (figure) {
            case STANDING_BODY_SITTINGS -> held(ConferenceKind.STANDING_BODY);
            case STANDING_COMMITTEE_SITTINGS -> held(ConferenceKind.STANDING_COMMITTEE);
            case PLENUMS -> held(ConferenceKind.PLENUM);
            case QUARTERLY_MEETINGS -> held(ConferenceKind.QUARTERLY);
            case COUNCIL_SESSIONS -> held(ConferenceKind.COUNCIL_SESSION);
            case COMMITTEE_SITTINGS -> held(ConferenceKind.COMMITTEE_SITTING);
            case THEMATIC_CONFERENCES -> held(ConferenceKind.THEMATIC);
            case ONLINE_CONFERENCES -> conferences(ONLINE);
            case CONNECTION_POINTS -> points("not null", ONE);
            case DELEGATES -> points("not null", "p.head_count");
            case UNCONFIRMED_POINTS -> points("null", ONE);
            case PARTY_PETITIONS -> received(Office.PARTY_OFFICE, "");
            case COUNCIL_PETITIONS -> received(Office.COUNCIL_OFFICE, " and not p.delegation");
            case DELEGATION_PETITIONS ->
                received(
                        Office.COUNCIL_OFFICE,
                        " and p.delegation and p.channel in " + names(Stream.of(Channel.POST, Channel.VOTER_MEETING)));
            case COMMITTEE_PETITIONS -> received(Office.COMMITTEE_OFFICE, "");
            case PETITIONS_OF_OFFICES -> petitions(ONE_THERE);
            case MATTERS -> petitions(LEADS);
            case PETITIONS_WITH_DUPLICATES -> petitions("");
            case PARTY_FORWARDINGS -> forwarded(Office.PARTY_OFFICE);
            case COUNCIL_FORWARDINGS -> forwarded(Office.COUNCIL_OFFICE);
            case COMMITTEE_FORWARDINGS -> forwarded(Office.COMMITTEE_OFFICE);
            case COUNCIL_DOCUMENTS -> councilDocuments();
        };
    }

    private static FigureQuery held(ConferenceKind kind) {
        return conferences(" and c.kind = '" + kind + "'");
    }

    private static FigureQuery conferences(String which) {
        return new FigureQuery(HELD + TOOK_PLACE + which, "c.id", "s.day", false, ONE);
    }

    private static FigureQuery points(String heads, String weight) {
        return new FigureQuery(POINTS + heads, "p.id", "s.day", false, weight);
    }

    private static FigureQuery received(Office office, String which) {
        return petitions(" and p.entry_office = '" + office.code() + "'" + which + ONE_THERE);
    }

    private static FigureQuery petitions(String which) {
        return new FigureQuery(REGISTERED + which, "p.id", "p.arrived_on", false, ONE);
    }

    private static FigureQuery forwarded(Office office) {
        return letters("petition_letter l where l.office = '" + office.code() + "' and l.kind = '"
                + LetterKind.FORWARDING + "'");
    }

    /** One document is one, however many petitions it deals with. */
    private static FigureQuery councilDocuments() {
        return letters("petition_letter l join petition p on p.id = l.petition where l.office = '"
                + Office.COUNCIL_OFFICE.code() + "' and l.kind in "
                + names(Arrays.stream(LetterKind.values()).filter(LetterKind::processes))
                + " and (not p.delegation or exists (select 1 from petition_letter_also a join petition o"
                + " on o.id = a.petition where a.letter = l.id and not o.delegation))");
    }

    private static FigureQuery letters(String records) {
        return new FigureQuery(records, "l.id", "l.at", true, ONE);
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return names(constants.stream());
    }

    private static String names(Stream<? extends Enum<?>> constants) {
        return constants.map(constant -> "'" + constant.name() + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
