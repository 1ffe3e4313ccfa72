package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.coordination.facility.app.SetUpTimes;
import vn.coordination.logistics.CountedEquipment;
import vn.coordination.logistics.EquipmentUse;
import vn.coordination.logistics.EquipmentUse.Claim;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.TimeSlot;

/** Counts whether there are enough pieces: locked first, then counted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EquipmentClaims {
    private final EquipmentRepository records;
    private final SetUpTimes setUp;

    protected EquipmentClaims() {
        this(null, null);
    }

    @Inject
    EquipmentClaims(EquipmentRepository records, SetUpTimes setUp) {
        this.records = records;
        this.setUp = setUp;
    }

    /** So many pieces of it, for that time. */
    record Wish(long equipment, int pieces, TimeSlot span) {}

    /** With the time in which the room is set up and cleared. */
    TimeSlot span(DayHours hours, long room) {
        return hours.span().widened(setUp.of(room));
    }

    /** What stands against one wish, whoever else claims. */
    Optional<Breach> against(Wish wish) {
        CountedEquipment equipment = records.lock(wish.equipment());
        return new EquipmentUse(equipment, records.claims(wish.equipment(), wish.span(), 0))
                .against(wish.pieces(), wish.span());
    }

    /** One answer for each equipment, when a conference gives up what it has claimed and wants that instead. */
    List<Answer> ask(long conference, List<Wish> wishes) {
        Map<Long, List<Wish>> byEquipment = new TreeMap<>();
        wishes.forEach(wish -> byEquipment
                .computeIfAbsent(wish.equipment(), id -> new ArrayList<>())
                .add(wish));
        List<Answer> answers = new ArrayList<>();
        byEquipment.forEach((id, wanted) -> answers.add(answer(conference, records.lock(id), wanted)));
        return answers;
    }

    private Answer answer(long conference, CountedEquipment equipment, List<Wish> wishes) {
        List<Claim> own = new ArrayList<>();
        Set<Breach> breaches = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            List<Claim> all = new ArrayList<>(records.claims(equipment.id(), wish.span(), conference));
            all.addAll(own);
            new EquipmentUse(equipment, all).against(wish.pieces(), wish.span()).ifPresent(breaches::add);
            own.add(new Claim(wish.span(), wish.pieces()));
        }
        return new Answer(Argument.equipment(equipment.id()), List.copyOf(breaches));
    }
}
