package vn.coordination.petition.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Ground;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionState;
import vn.coordination.petition.app.PetitionRow;

/**
 * What a page offers somebody to do with a petition: what its state allows and the services let him, the most likely act
 * first. The services decide; what they would refuse for another reason is offered all the same, so that it is explained.
 */
final class OfferedActs {
    private static final Set<PetitionAct> OF_THE_ANSWERING = EnumSet.of(PetitionAct.TAKE_OVER, PetitionAct.SEND_BACK);
    private static final Set<PetitionAct> OF_OFFICERS = EnumSet.of(
            PetitionAct.ASSIGN,
            PetitionAct.FIND_INELIGIBLE,
            PetitionAct.CLASSIFY,
            PetitionAct.SPLIT_UP,
            PetitionAct.CHECK_DUPLICATES,
            PetitionAct.ROUTE,
            PetitionAct.TRANSFER,
            PetitionAct.TAKE_OVER,
            PetitionAct.SEND_BACK,
            PetitionAct.ANSWER,
            PetitionAct.REPORT_TO_CHAIR,
            PetitionAct.TELL,
            PetitionAct.REPORT,
            PetitionAct.RETURN_ORIGINALS,
            PetitionAct.ENTER,
            PetitionAct.NOTIFY_DIALOGUE,
            PetitionAct.PUBLISH,
            PetitionAct.GIVE_REPORT,
            PetitionAct.RAISE_ALARM,
            PetitionAct.HAND_TO_INVESTIGATORS,
            PetitionAct.TAKE_MEASURES,
            PetitionAct.CLOSE,
            PetitionAct.ARCHIVE,
            PetitionAct.DESTROY);
    /** Merging is done where the other petition stands; urging is a letter. */
    private static final Set<PetitionAct> ELSEWHERE = EnumSet.of(PetitionAct.MERGE, PetitionAct.URGE);

    private static final Set<PetitionAct> OF_SUPERIORS =
            EnumSet.of(PetitionAct.REOPEN, PetitionAct.REVIEW, PetitionAct.ASK_REPORT);

    private OfferedActs() {}

    static List<PetitionAct> of(PetitionRow row, Actor who) {
        PetitionAct likely = likely(row);
        return row.possible().stream()
                .filter(act -> !ELSEWHERE.contains(act))
                .filter(act -> concerns(act, row))
                .filter(act -> who.isOf(OF_THE_ANSWERING.contains(act) ? row.boundFor() : row.office()))
                .filter(act -> mayDo(act, who))
                .sorted(Comparator.comparing(act -> act != likely))
                .toList();
    }

    /** Whoever rules duplicates out and merges. */
    static boolean mayJudge(PetitionRow row, Actor who) {
        return who.isOf(row.office()) && mayDo(PetitionAct.ROUTE, who);
    }

    private static boolean mayDo(PetitionAct act, Actor who) {
        if (act == PetitionAct.REGISTER) {
            return who.hasAny(
                    Role.RECORDS_CLERK, Role.CITIZEN_RECEIVER, Role.PETITION_OFFICER, Role.DEPUTY_CHIEF, Role.CHIEF);
        }
        if (OF_SUPERIORS.contains(act)) {
            return who.hasAny(Role.DEPUTY_CHIEF, Role.CHIEF);
        }
        if (act == PetitionAct.DECIDE_DESTRUCTION) {
            return who.has(Role.CHIEF);
        }
        boolean leads = who.hasAny(Role.DIVISION_HEAD, Role.DEPUTY_CHIEF, Role.CHIEF);
        return leads || OF_OFFICERS.contains(act) && who.has(Role.PETITION_OFFICER);
    }

    private static boolean concerns(PetitionAct act, PetitionRow row) {
        return switch (act) {
            case RETURN_ORIGINALS -> row.originalsHeld();
            case REPORT -> row.arrival().repliesToForwarder();
            case CONCLUDE, PUBLISH, ASK_REPORT, REVIEW -> kind(row) == PetitionKind.DENUNCIATION;
            case REPORT_TO_CHAIR -> did(row, PetitionAct.URGE);
            case GIVE_REPORT -> did(row, PetitionAct.ASK_REPORT);
            case NOTIFY_DIALOGUE -> did(row, PetitionAct.SET_DIALOGUE);
            case HAND_TO_INVESTIGATORS -> row.alarms().contains(Ground.SIGN_OF_CRIME);
            case TAKE_MEASURES -> row.alarms().contains(Ground.DANGER_OF_DAMAGE);
            case DECIDE_DESTRUCTION -> did(row, PetitionAct.FILE);
            case DESTROY -> did(row, PetitionAct.DECIDE_DESTRUCTION);
            case DECIDE -> kind(row) != PetitionKind.DENUNCIATION;
            case GO_TO_SECOND_LEVEL -> kind(row) == PetitionKind.COMPLAINT;
            case CLASSIFY -> row.state() == PetitionState.SCREENING || kind(row) == null;
            case ROUTE -> kind(row) != null;
            case REOPEN -> kind(row) != PetitionKind.MIXED;
            case SPLIT_UP -> kind(row) == PetitionKind.MIXED;
            case CHECK_DUPLICATES -> kind(row) != PetitionKind.MIXED;
            default -> true;
        };
    }

    private static PetitionAct likely(PetitionRow row) {
        return switch (row.state()) {
            case SCREENING -> PetitionAct.CLASSIFY;
            case DUPLICATE_CHECK -> PetitionAct.ROUTE;
            case ROUTING -> meant(row) == row.office() ? settles(row) : PetitionAct.TRANSFER;
            case SPLIT,
                    MERGED,
                    REFUSED,
                    GUIDED,
                    RETURNED,
                    ORDERED,
                    FILED,
                    ANSWERED,
                    ENFORCING,
                    SECOND_LEVEL,
                    WITHDRAWN ->
                did(row, PetitionAct.TELL)
                        ? (did(row, PetitionAct.ENTER) ? PetitionAct.CLOSE : PetitionAct.ENTER)
                        : PetitionAct.TELL;
            case VERIFYING, DIALOGUE ->
                kind(row) == PetitionKind.DENUNCIATION ? PetitionAct.CONCLUDE : PetitionAct.DECIDE;
            case REOPENED -> reopened(row);
            case CLOSED -> PetitionAct.ARCHIVE;
            default -> row.possible().stream().findFirst().orElse(PetitionAct.TELL);
        };
    }

    private static PetitionAct reopened(PetitionRow row) {
        if (kind(row) == null) {
            return PetitionAct.CLASSIFY;
        }
        boolean unreviewed = kind(row) == PetitionKind.DENUNCIATION && !did(row, PetitionAct.REVIEW);
        return unreviewed ? PetitionAct.REVIEW : PetitionAct.ROUTE;
    }

    private static PetitionAct settles(PetitionRow row) {
        return kind(row).suggests() ? PetitionAct.ORDER : PetitionAct.ACCEPT;
    }

    /** The office of the three whose matter it is, or through which it reaches a body of the Party. */
    static Office meant(PetitionRow row) {
        Classification what = row.classification();
        return what.aboutMember()
                ? Office.PARTY_OFFICE
                : what.matter().receiver().office().orElse(Office.PARTY_OFFICE);
    }

    private static PetitionKind kind(PetitionRow row) {
        return row.classification() == null ? null : row.classification().kind();
    }

    private static boolean did(PetitionRow row, PetitionAct act) {
        return row.steps().stream().anyMatch(step -> step.act() == act);
    }
}
