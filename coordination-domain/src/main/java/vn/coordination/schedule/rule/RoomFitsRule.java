package vn.coordination.schedule.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.RoomFacts;

/** FL-01: the room holds the people expected, and has what the meeting's form asks for. */
public final class RoomFitsRule implements Rule<PlacementFacts> {
    static final String ONLINE = "ONLINE";
    static final String SECRET = "SECRET";

    @Override
    public RuleCode code() {
        return RuleCode.FL_01;
    }

    @Override
    public boolean appliesTo(PlacementFacts facts) {
        return facts.inRoom().isPresent();
    }

    @Override
    public List<Breach> breaches(PlacementFacts facts, Parameters parameters) {
        RoomFacts room = facts.inRoom().orElseThrow();
        List<Breach> breaches = new ArrayList<>();
        if (facts.expected() > room.capacity()) {
            breaches.add(Breach.of(
                            code(),
                            "capacity",
                            Argument.room(room.id()),
                            Argument.number(room.capacity()),
                            Argument.number(facts.expected()))
                    .at("place"));
        }
        if (facts.form().needsConnection() && !room.equipment().contains(ONLINE)) {
            breaches.add(lacks(room, ONLINE));
        }
        if (facts.secret() && !room.equipment().contains(SECRET)) {
            breaches.add(lacks(room, SECRET));
        }
        return breaches;
    }

    private Breach lacks(RoomFacts room, String equipment) {
        return Breach.of(code(), "equipment", Argument.room(room.id()), Argument.term("equipment." + equipment))
                .at("place");
    }
}
