package vn.coordination.demonstration.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.demonstration.app.history.CityHistory;
import vn.coordination.demonstration.app.history.Targets;
import vn.coordination.identity.Role;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.WorkingCalendar;

/** Loads the history part by part, each part whole or not at all. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class HistoryService {
    private MeetingTeller meetings;
    private PostTeller post;
    private HistoryRepository records;
    private BodyQueries bodies;
    private RuleBook book;
    private Clock clock;

    protected HistoryService() {}

    @Inject
    HistoryService(
            MeetingTeller meetings,
            PostTeller post,
            HistoryRepository records,
            BodyQueries bodies,
            RuleBook book,
            Clock clock) {
        this.meetings = meetings;
        this.post = post;
        this.records = records;
        this.bodies = bodies;
        this.book = book;
        this.clock = clock;
    }

    /** The keys of the parts that are there. */
    public Set<String> loaded() {
        return records.loaded();
    }

    /** All parts, in the order in which they are loaded. */
    public List<HistoryPart> parts() {
        WorkingCalendar calendar = book.calendar();
        Stream<HistoryPart> held =
                CityHistory.meetings(CityHistory.SEED, calendar).stream().map(HistoryPart.Meeting::new);
        Stream<HistoryPart> written =
                CityHistory.post(CityHistory.SEED, calendar).stream().map(HistoryPart.Post::new);
        return Stream.concat(held, written).toList();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(HistoryPart part) {
        records.note(part.key(), clock.instant());
        if (part instanceof HistoryPart.Meeting told) {
            meetings.tell(told.meeting(), cast());
        } else if (part instanceof HistoryPart.Post told) {
            post.tell(told.post(), cast());
        }
    }

    private Cast cast() {
        Map<String, Long> known =
                bodies.bodies(Targets.FIRST_CONFERENCE).stream().collect(Collectors.toMap(BodyRow::code, BodyRow::id));
        return new Cast(records.people(), records.rooms(), known);
    }
}
