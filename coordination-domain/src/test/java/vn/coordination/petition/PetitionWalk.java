package vn.coordination.petition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;

/** One petition that goes a way that the state machine and its kind allow, and the clocks that are kept for it. */
final class PetitionWalk {
    private static final int LONGEST = 60;
    private static final LocalDate ARRIVED = LocalDate.of(2026, 11, 25);
    private static final Duration STEP = Duration.ofHours(7);
    private static final List<Matter> OFFICES_OWN =
            List.of(Matter.COMMITTEE, Matter.ELECTED_BODIES, Matter.PARTY_POLICY);

    private final Random random;
    private final PetitionKind kind;
    private final Matter matter;
    private final Petition petition;
    private final KeptClocks clocks = new KeptClocks();
    private final List<PetitionAct> way = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-26T03:00:00Z");

    PetitionWalk(Random random, PetitionKind kind) {
        this.random = random;
        this.kind = kind;
        this.matter = pick(OFFICES_OWN);
        Arrival arrival = new Arrival(pick(List.of(Channel.values())), ARRIVED, "", false);
        Identity writer = new Identity("Lê An", "", "", "");
        petition = new Petition(
                new ReceivePetition(
                        arrival,
                        true,
                        List.of(writer),
                        Crowd.ONE,
                        "",
                        "Kiến nghị",
                        Papers.NONE,
                        1 + random.nextInt(2),
                        null),
                by(pick(List.of(Office.values()))));
        clocks.keep(petition);
    }

    Petition petition() {
        return petition;
    }

    /** Who owes something for which a clock runs. */
    Set<Role> running() {
        return clocks.running(petition.state() == PetitionState.SUSPENDED);
    }

    /** Takes another step; false at the end of the way. */
    boolean goesOn() {
        List<PetitionAct> possible = PetitionAct.possible(petition.state()).stream()
                .filter(this::sensible)
                .toList();
        if (possible.isEmpty() || way.size() == LONGEST) {
            return false;
        }
        now = now.plus(STEP);
        take(pick(random.nextBoolean() ? onwards(possible) : possible));
        clocks.keep(petition);
        return true;
    }

    /** Those that lead elsewhere, when there are any; everything can be withdrawn nearly everywhere. */
    private List<PetitionAct> onwards(List<PetitionAct> possible) {
        List<PetitionAct> moving = possible.stream()
                .filter(act -> act != PetitionAct.WITHDRAW)
                .filter(act -> act.leadsTo(petition.state()) != petition.state())
                .toList();
        return moving.isEmpty() ? possible : moving;
    }

    private boolean sensible(PetitionAct act) {
        boolean did = petition.times(act) > 0;
        return switch (act) {
            case SPLIT_UP -> kind == PetitionKind.MIXED;
            case CHECK_DUPLICATES -> kind != PetitionKind.MIXED;
            case DECIDE -> kind != PetitionKind.DENUNCIATION;
            case CONCLUDE, PUBLISH, ASK_REPORT, GIVE_REPORT, REVIEW -> kind == PetitionKind.DENUNCIATION && !did;
            case GO_TO_SECOND_LEVEL -> kind == PetitionKind.COMPLAINT;
            case REPORT_TO_CHAIR -> petition.times(PetitionAct.URGE) > 0;
            case NOTIFY_DIALOGUE -> petition.times(PetitionAct.SET_DIALOGUE) > 0;
            case CLASSIFY -> petition.kind().isEmpty();
            case ROUTE -> petition.kind().isPresent();
            case REOPEN -> petition.kind().filter(PetitionKind.MIXED::equals).isEmpty();
            case CLOSE -> petition.times(PetitionAct.TELL) > 0 && petition.times(PetitionAct.ENTER) > 0;
            // a way that turns in circles shows nothing new
            case REPORT, RAISE_ALARM, HAND_TO_INVESTIGATORS, TAKE_MEASURES, RETURN_ORIGINALS, EXTEND, ENTER -> !did;
            default -> true;
        };
    }

    private void take(PetitionAct act) {
        way.add(act);
        Doing ours = by(petition.office());
        switch (act) {
            case REGISTER -> petition.register(new PetitionNumber(petition.entryOffice(), 2026, 1), ours);
            case CLASSIFY -> petition.classify(found(), ours);
            case FIND_INELIGIBLE -> petition.findIneligible(EnumSet.allOf(ScreeningItem.class), ours);
            case TRANSFER -> petition.transfer(another(), ours);
            case TAKE_OVER -> petition.takeOver(by(petition.boundFor().orElseThrow()));
            case SEND_BACK -> petition.sendBack(by(petition.boundFor().orElseThrow()));
            case FORWARD -> petition.forward("Sở Thử", ARRIVED.plusDays(random.nextInt(40)), ours);
            case EXTEND -> petition.extend(EnumSet.of(Criterion.MANY_PERSONS), ours);
            default -> petition.act(act, ours);
        }
    }

    private Classification found() {
        return new Classification(kind, matter, random.nextInt(4) == 0, false, false, null, 0);
    }

    private Office another() {
        return pick(Stream.of(Office.values())
                .filter(office -> office != petition.office())
                .toList());
    }

    private Doing by(Office office) {
        return new Doing(office, 1, now, null, "", ARRIVED.plusDays(30));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public String toString() {
        return kind + " of " + matter + ", " + petition.arrival().channel() + ", now " + petition.state() + ": "
                + Optional.of(way)
                        .filter(taken -> !taken.isEmpty())
                        .map(Object::toString)
                        .orElse("just received");
    }
}
