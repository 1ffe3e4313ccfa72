package vn.coordination.it.petition;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionState;

/**
 * Petitions that went any way the state machine allows, in 2001, and in whose book each of them stood when. The latter
 * is told by membership at a moment, not by moves, so that it shares nothing with the query.
 */
final class RandomHistories {
    static final LocalDateTime FIRST = LocalDateTime.of(2001, 1, 1, 0, 0);
    private static final List<String> OFFICES = List.of("PO", "DO", "CO");
    private static final List<String> KINDS = List.of("COMPLAINT", "DENUNCIATION", "RECOMMENDATION", "REFLECTION");
    private static final Set<String> OPEN = Set.of(
            "REGISTERED",
            "SCREENING",
            "INELIGIBLE",
            "CLASSIFIED",
            "DUPLICATE_CHECK",
            "ROUTING",
            "TRANSFERRED",
            "REOPENED");
    private static final int LONGEST = 40;

    private final Random random;
    private final List<Stay> stays = new ArrayList<>();
    private final List<String> petitions = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    RandomHistories(long seed, int count) {
        random = new Random(seed);
        for (int id = 1; id <= count; id++) {
            walk(-id);
        }
    }

    /** Time of one petition in the book of one office; until is null while it stays there. */
    private record Stay(String office, String kind, LocalDateTime since, LocalDateTime until) {}

    record Line(long opening, long received, long processed, long carried) {}

    private void walk(int id) {
        String kind = random.nextInt(5) == 0 ? null : pick(KINDS);
        String entry = pick(OFFICES);
        String holder = entry;
        String boundFor = null;
        PetitionState state = PetitionState.RECEIVED;
        LocalDateTime at = FIRST.plusMinutes(random.nextInt(300_000));
        LocalDateTime since = null;
        int length = 1 + random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            List<PetitionAct> possible = List.copyOf(PetitionAct.possible(state));
            if (possible.isEmpty()) {
                break;
            }
            PetitionAct act = pick(possible);
            String before = OPEN.contains(state.name()) ? holder : null;
            String actor = act == PetitionAct.TAKE_OVER || act == PetitionAct.SEND_BACK ? boundFor : holder;
            if (act == PetitionAct.TRANSFER) {
                String from = holder;
                boundFor = pick(
                        OFFICES.stream().filter(office -> !office.equals(from)).toList());
            } else if (act == PetitionAct.TAKE_OVER) {
                holder = boundFor;
            }
            PetitionState next = act.leadsTo(state);
            steps.add("(%d,'%s','%s','%s','%s',null,'%s',null,'')".formatted(id, act, state, next, actor, at));
            String after = OPEN.contains(next.name()) ? holder : null;
            if (before != null && !before.equals(after)) {
                stays.add(new Stay(before, kind, since, at));
            }
            if (after != null && !after.equals(before)) {
                since = at;
            }
            state = next;
            at = at.plusMinutes(1 + random.nextInt(20_000));
        }
        if (OPEN.contains(state.name())) {
            stays.add(new Stay(holder, kind, since, null));
        }
        petitions.add(petition(id, entry, holder, kind, state));
    }

    private static String petition(int id, String entry, String holder, String kind, PetitionState state) {
        return "(%d,'%s','%s','POST','2001-01-01','',false,1,true,1,0,true,false,'','thử','thu',%s,false,false,1,'%s',false,1)"
                .formatted(id, entry, holder, kind == null ? "null" : "'" + kind + "'", state);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String petitionsSql() {
        return "insert into petition (id, entry_office, office, channel, arrived_on, forwarder, replies_to_forwarder,"
                + " receiver, identified, persons, representatives, all_signed, appointed, target, summary, folded, kind,"
                + " originals, receipt, level, state, sent_back, version) values " + String.join(",", petitions);
    }

    String stepsSql() {
        return "insert into petition_step (petition, act, from_state, to_state, office, person, at, ground, note)"
                + " values " + String.join(",", steps);
    }

    /** By kind; the end is the first moment after the period. Both moments are UTC, as is all that is stored. */
    Map<String, Line> balance(String office, LocalDateTime start, LocalDateTime end) {
        Map<String, List<Stay>> byKind = stays.stream()
                .filter(stay -> stay.office().equals(office))
                .collect(Collectors.groupingBy(stay -> String.valueOf(stay.kind())));
        Map<String, Line> lines = new HashMap<>();
        byKind.forEach((kind, all) -> lines.put(kind, line(all, start, end)));
        lines.values().removeIf(new Line(0, 0, 0, 0)::equals);
        return lines;
    }

    private static Line line(List<Stay> all, LocalDateTime start, LocalDateTime end) {
        return new Line(
                all.stream().filter(stay -> there(stay, start)).count(),
                all.stream().filter(stay -> within(stay.since(), start, end)).count(),
                all.stream().filter(stay -> within(stay.until(), start, end)).count(),
                all.stream().filter(stay -> there(stay, end)).count());
    }

    private static boolean there(Stay stay, LocalDateTime moment) {
        return stay.since().isBefore(moment)
                && (stay.until() == null || !stay.until().isBefore(moment));
    }

    private static boolean within(LocalDateTime moment, LocalDateTime start, LocalDateTime end) {
        return moment != null && !moment.isBefore(start) && moment.isBefore(end);
    }
}
