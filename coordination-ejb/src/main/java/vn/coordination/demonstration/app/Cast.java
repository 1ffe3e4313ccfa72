package vn.coordination.demonstration.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.organisation.Office;

/** Who takes part in the history's meetings, and where: ids by the keys of the demonstration's tables. */
record Cast(Map<String, Long> people, Map<String, Long> rooms, Map<String, Long> bodies) {
    long body(ConferenceKind kind) {
        return bodies.get(
                switch (kind) {
                    case PLENUM -> "PLENUM";
                    case STANDING_COMMITTEE, QUARTERLY -> "STANDING_COMMITTEE";
                    case STANDING_BODY -> "STANDING_BODY";
                    case COUNCIL_SESSION -> "COUNCIL";
                    case COMMITTEE_SITTING, THEMATIC -> "PEOPLES_COMMITTEE";
                });
    }

    long chair(ConferenceKind kind) {
        return people.get(
                switch (kind) {
                    case COUNCIL_SESSION -> "council_chair";
                    case COMMITTEE_SITTING, THEMATIC -> "pcttt";
                    default -> "secretary";
                });
    }

    /** Leaders whose time it takes besides. */
    List<Long> attendees(ConferenceKind kind) {
        List<String> keys = switch (kind) {
            case COUNCIL_SESSION -> List.of("council_vice1");
            case COMMITTEE_SITTING, THEMATIC -> List.of("pct1");
            default -> List.of("standing_deputy", "council_chair", "chair");
        };
        return keys.stream().map(people::get).toList();
    }

    long room(ConferenceKind kind) {
        return rooms.get(
                switch (kind) {
                    case PLENUM -> "hall1";
                    case COUNCIL_SESSION -> "council_hall";
                    case COMMITTEE_SITTING, THEMATIC -> "co13";
                    default -> "standing";
                });
    }

    /** Members of the body that decides. */
    static int members(ConferenceKind kind) {
        return switch (kind) {
            case PLENUM -> 51;
            case STANDING_COMMITTEE -> 15;
            case STANDING_BODY -> 5;
            case COUNCIL_SESSION -> 65;
            default -> 0;
        };
    }

    /** Works on petitions. */
    long officer(Office office) {
        return people.get(office.code().toLowerCase(Locale.ROOT) + "_petitions");
    }

    /** Prepares what the office has to prepare. */
    long preparer(Office office) {
        return people.get(
                switch (office) {
                    case PARTY_OFFICE -> "po_coordinator";
                    case COUNCIL_OFFICE -> "do_coordinator";
                    case COMMITTEE_OFFICE -> "co_coordinator";
                });
    }
}
