package vn.coordination.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The statements that the application sends for one booking, one by one and in its order, by plain JDBC: who asks, the key
 * against repetition, the lock, what the rules have to know, the rows, the judgements, the trail, and the slot read once more
 * for the answer. Taken down from the database's general log; what changes there has to change here.
 */
final class SameBooking extends JdbcBooking {
    private static final String ACCOUNT = """
            select a.id, a.login, p.id, p.full_name, p.office, a.must_change, a.security_version, a.password_since,
              (select max(f.since) from second_factor f where f.account_id = a.id), g.role
            from account a join person p on p.id = a.person_id
              left join role_grant g on a.id = g.account_id and g.office = p.office and g.valid_from <= ?
                and (g.valid_to is null or g.valid_to >= ?) and (g.revoked_on is null or g.revoked_on > ?)
            where a.disabled = 0 and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?) and a.id = ?""";
    private static final String KNOWN = """
            select (select count(*) from person where id in (?, ?) and valid_from <= ?
                and (valid_to is null or valid_to >= ?)) as persons,
              (select count(*) from room where id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)) as rooms,
              (select count(*) from body where id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)) as bodies,
              (select count(*) from office_card where office = 'CO' and valid_from <= ?
                and (valid_to is null or valid_to >= ?)) as offices""";
    private static final String SLOT = """
            insert into slot (body, day, ends, expected, form, half_day, late, lead_unit, office, room, outside_place,
              precedence, preparing_unit, registered, replaces_invitation, secret, starts, state, title, unscheduled,
              version, week)
            values (?, ?, ?, 10, 'IN_PERSON', 'MORNING', 0, 'Phòng Tổng hợp', 'CO', ?, null, 'NATIONAL', '', null, 0, 0, ?,
              'DRAFT', 'Họp đo tốc độ', 0, 0, '2060-W01')""";
    private static final String WISHES = """
            select distinct s.id from slot s join slot_attendee a on a.slot = s.id
            where s.week = ? and s.office <> 'CO' and s.id <> ? and s.state in ('CONFLICT', 'NEGOTIATING')
              and a.person in (?, ?)""";
    private static final String ROOM = """
            select r.id, r.aliases, r.building_id, b.id, b.name, b.site_group, b.valid_from, b.valid_to, b.version, r.capacity,
              r.equipment, r.name, r.office, r.set_up_minutes, r.valid_from, r.valid_to, r.version
            from room r join building b on b.id = r.building_id where r.id = ?""";
    private static final String SUBMITTED = """
            update slot set body = ?, day = ?, ends = ?, expected = 10, form = 'IN_PERSON', half_day = 'MORNING', late = 0,
              lead_unit = 'Phòng Tổng hợp', office = 'CO', room = ?, outside_place = null, precedence = 'NATIONAL',
              preparing_unit = '', registered = ?, replaces_invitation = 0, secret = 0, starts = ?, state = 'SUBMITTED',
              title = 'Họp đo tốc độ', unscheduled = 0, version = 1, week = '2060-W01'
            where id = ? and version = 0""";
    private static final String TAKEN = """
            insert into allocation (resource, starts, ends, slot, building, sites)
            values (?, ?, ?, ?, '1', 'A'), (?, ?, ?, ?, '1', 'A'), (?, ?, ?, ?, '1', 'A')""";
    private static final String ANSWER = """
            select s.id, a.slot, a.person, a.part, a.stands_in_for, s.body, s.day, s.ends, s.expected, s.form, s.half_day, s.late,
              s.lead_unit, s.office, s.room, s.outside_place, s.precedence, s.preparing_unit, s.registered,
              s.replaces_invitation, s.secret, s.starts, s.state, s.title, s.unscheduled, s.version, s.week,
              (select max(c.id) from conflict_case c where c.slot = s.id and c.settlement is null)
            from slot s left join slot_attendee a on s.id = a.slot where s.id = ?""";

    private static final String REQUEST = "0".repeat(64);

    private final long account;

    SameBooking(Connection connection, Lane lane, long account) throws SQLException {
        super(connection, lane);
        this.account = account;
    }

    @Override
    public void book(int number) throws SQLException {
        connection.setAutoCommit(true);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        read(ACCOUNT, today, today, today, today, today, account);
        connection.setAutoCommit(false);
        String key = UUID.randomUUID().toString();
        run(
                "insert ignore into idempotency_key (account, name, request, created_at) values (?, ?, ?, ?)",
                account,
                key,
                REQUEST,
                LocalDateTime.now(ZoneOffset.UTC));
        long slot = enter(number);
        surroundings(number, slot);
        take(number, slot);
        run("update idempotency_key set result = ? where account = ? and name = ?", slot, account, key);
        record(slot);
        connection.commit();
        read(ANSWER, slot);
        connection.commit();
    }

    private long enter(int number) throws SQLException {
        LocalDate day = lane.day(number);
        read(KNOWN, lane.first(), lane.second(), day, day, lane.room(), day, day, lane.body(), day, day, day, day);
        lock(number);
        long slot = insert(SLOT, lane.body(), day, lane.ends(number), lane.room(), lane.starts(number));
        try (PreparedStatement attendees = connection.prepareStatement(
                "insert into slot_attendee (slot, person, part, stands_in_for) values (?, ?, ?, null)")) {
            attend(attendees, slot, lane.first(), "CHAIR");
            attend(attendees, slot, lane.second(), "REQUIRED");
            attendees.executeBatch();
        }
        return slot;
    }

    private static void attend(PreparedStatement attendees, long slot, long person, String part) throws SQLException {
        set(attendees, slot, person, part);
        attendees.addBatch();
    }

    private void surroundings(int number, long slot) throws SQLException {
        String[] resources = resources();
        read(WISHES, "2060-W01", slot, lane.first(), lane.second());
        read(ROOM, lane.room());
        read(
                ConflictCheck.LOOK,
                resources[0],
                resources[1],
                resources[2],
                starts(number).minusHours(36),
                ends(number).plusHours(12),
                starts(number).minusHours(12),
                slot);
        read("select w.state from week w where w.id = ?", "2060-W01");
    }

    private void take(int number, long slot) throws SQLException {
        run(
                SUBMITTED,
                lane.body(),
                lane.day(number),
                lane.ends(number),
                lane.room(),
                LocalDateTime.now(ZoneOffset.UTC),
                lane.starts(number),
                slot);
        String[] resources = resources();
        LocalDateTime starts = starts(number);
        LocalDateTime ends = ends(number);
        run(
                TAKEN,
                resources[0],
                starts,
                ends,
                slot,
                resources[1],
                starts,
                ends,
                slot,
                resources[2],
                starts,
                ends,
                slot);
        read("select d.* from reception_day d where d.slot = ?", slot);
    }
}
