package vn.coordination.it.report;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.coordination.it.city.City;
import vn.coordination.it.conference.ConferenceDesk;
import vn.coordination.it.schedule.Desk;

/**
 * A month of which every figure is known, with traps that a careless count would take in: what was cancelled, put off or
 * not held, points without a head count, merged duplicates, what lies one day or one moment outside, and one document
 * that deals with many petitions.
 */
public final class PlantedReport {
    private static final String PETITION =
            "insert into petition (id, entry_office, office, channel, arrived_on, forwarder,"
                    + " replies_to_forwarder, receiver, identified, persons, representatives, all_signed, appointed, target,"
                    + " summary, folded, originals, receipt, level, dossier, state, sent_back, delegation, version)"
                    + " values (%1$d, '%2$s', '%2$s', '%3$s', '%4$s', '', false, 1, true, 1, 0, true, false, '', 'thử', 'thu',"
                    + " false, false, 1, %5$s, '%6$s', false, %7$b, 1)";
    private static final String LETTER =
            "insert into petition_letter (id, petition, kind, office, year, number, symbol, at,"
                    + " signer, names_writer, digest, pdf, docx) values (%1$d, %2$d, '%3$s', '%4$s', 2050, %5$d, '%5$d/CV-THỬ',"
                    + " '%6$s', 1, false, '', '', '')";

    private final YearMonth month;
    private final Desk desk;
    private final ConferenceDesk conferences;
    private final long base;
    private int letters;
    private long secret;

    public PlantedReport(City city, YearMonth month) throws SQLException {
        this.month = month;
        this.desk = new Desk(city);
        this.conferences = new ConferenceDesk(city);
        this.base = -2_050_000L - month.getMonthValue() * 1_000L;
        plantSittings();
        plantPoints();
        plantPetitions();
        plantLetters();
    }

    /** The figures by their ids; those that are not named are nought. */
    public static Map<String, Long> expected() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("standing-body-sittings", 2L);
        figures.put("standing-committee-sittings", 1L);
        figures.put("plenums", 1L);
        figures.put("quarterly-meetings", 1L);
        figures.put("council-sessions", 1L);
        figures.put("committee-sittings", 1L);
        figures.put("thematic-conferences", 1L);
        figures.put("online-conferences", 1L);
        figures.put("connection-points", 2L);
        figures.put("delegates", 58L);
        figures.put("unconfirmed-points", 1L);
        figures.put("party-petitions", 3L);
        figures.put("council-petitions", 2L);
        figures.put("delegation-petitions", 2L);
        figures.put("committee-petitions", 1L);
        figures.put("petitions-of-offices", 9L);
        figures.put("matters", 8L);
        figures.put("petitions-with-duplicates", 11L);
        figures.put("party-forwardings", 2L);
        figures.put("council-forwardings", 2L);
        figures.put("committee-forwardings", 1L);
        figures.put("council-documents", 3L);
        return figures;
    }

    public String query() {
        return "from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
    }

    private void plantSittings() throws SQLException {
        held("STANDING_BODY", "HELD", "IN_PERSON", month.atDay(1));
        secret = held(
                "STANDING_BODY", "CLOSED", "IN_PERSON", month.atEndOfMonth().minusDays(1), month.atEndOfMonth());
        desk.arrange("update conference set secret = true where id = " + secret);
        held("STANDING_BODY", "CANCELLED", "IN_PERSON", month.atDay(2));
        held("STANDING_BODY", "NOT_HELD", "IN_PERSON", month.atDay(3));
        held("STANDING_BODY", "POSTPONED", "IN_PERSON", month.atDay(4));
        held("STANDING_BODY", "HELD", "IN_PERSON", month.atDay(1).minusDays(1));
        held("STANDING_BODY", "HELD", "IN_PERSON", month.atEndOfMonth().plusDays(1));
        held("PLENUM", "HELD", "IN_PERSON", month.atDay(9));
        held("QUARTERLY", "CONCLUDED", "IN_PERSON", month.atDay(10));
        held("COUNCIL_SESSION", "HELD", "IN_PERSON", month.atDay(11));
        held("COMMITTEE_SITTING", "HELD", "IN_PERSON", month.atDay(14));
        held("THEMATIC", "HELD", "IN_PERSON", month.atDay(15));
    }

    private long held(String kind, String state, String form, LocalDate... days) throws SQLException {
        String[] written = new String[days.length];
        for (int i = 0; i < days.length; i++) {
            written[i] = days[i].toString();
        }
        long conference = conferences.planned(kind, 0, written);
        desk.arrange("update conference set state = '" + state + "', form = '" + form + "' where id = " + conference);
        return conference;
    }

    private void plantPoints() throws SQLException {
        long online = held("STANDING_COMMITTEE", "HELD", "HYBRID", month.atDay(7));
        point(online, 1, "CLOSED", true, 41);
        point(online, 2, "DROPPED", true, 17);
        point(online, 3, "CLOSED", true, null);
        point(online, 4, "TESTED", false, 99);
        long failed = held("STANDING_COMMITTEE", "NOT_HELD", "HYBRID", month.atDay(8));
        point(failed, 5, "CLOSED", true, 500);
        point(failed, 6, "CLOSED", true, null);
    }

    private void point(long conference, int number, String state, boolean connected, Integer heads)
            throws SQLException {
        String code = "BC-" + conference + "-" + number;
        desk.arrange(
                "insert into connection_point (code, unit, address, technician, phone, capacity, version) values ('"
                        + code + "', 'Phường báo cáo " + number + "', '', '', '', 0, 0)");
        desk.arrange(
                "insert into conference_point (conference, point, central, expected, state, connected_at, head_count,"
                        + " counted_by, version) select " + conference + ", id, false, 20, '" + state + "', "
                        + (connected ? "'" + month.atDay(7) + " 01:00:00'" : "null") + ", " + heads
                        + ", '', 0 from connection_point where code = '" + code + "'");
    }

    private void plantPetitions() throws SQLException {
        petition(1, "PO", "POST", month.atDay(1), 1, "CLOSED", false);
        petition(2, "PO", "BOX", month.atEndOfMonth(), 2, "CLOSED", false);
        petition(3, "PO", "POST", month.atDay(15), 1, "MERGED", false);
        petition(4, "PO", "BOX", month.atDay(15), null, "RECEIVED", false);
        petition(5, "PO", "POST", month.atDay(1).minusDays(1), 5, "CLOSED", false);
        petition(6, "PO", "POST", month.atEndOfMonth().plusDays(1), 6, "CLOSED", false);
        petition(7, "PO", "POST", month.atDay(5), 7, "SPLIT", false);
        petition(8, "PO", "POST", month.atDay(5), 8, "CLOSED", false);
        petition(10, "DO", "POST", month.atDay(10), 1, "MERGED", false);
        petition(11, "DO", "DESK", month.atDay(11), 11, "CLOSED", false);
        petition(12, "DO", "POST", month.atDay(12), 12, "CLOSED", true);
        petition(13, "DO", "VOTER_MEETING", month.atDay(13), 13, "CLOSED", true);
        petition(14, "DO", "DESK", month.atDay(14), 14, "CLOSED", true);
        petition(15, "DO", "POST", month.atDay(15), 12, "MERGED", true);
        petition(16, "CO", "POST", month.atDay(16), 16, "CLOSED", false);
    }

    /** @param dossier null for one without a number */
    private void petition(
            int id, String office, String channel, LocalDate day, Integer dossier, String state, boolean delegation)
            throws SQLException {
        String matter = dossier == null ? "null" : String.valueOf(base + dossier);
        desk.arrange(PETITION.formatted(base + id, office, channel, day, matter, state, delegation));
    }

    /** Of the city's days, as they begin and end seven hours before those of UTC. */
    private void plantLetters() throws SQLException {
        LocalDateTime start = month.atDay(1).atStartOfDay().minusHours(7);
        LocalDateTime end = month.atEndOfMonth().plusDays(1).atStartOfDay().minusHours(7);
        letter(1, "FORWARDING", "PO", start);
        letter(2, "FORWARDING", "PO", end.minusNanos(1_000));
        letter(1, "FORWARDING", "PO", start.minusSeconds(1));
        letter(2, "FORWARDING", "PO", end);
        letter(1, "URGING", "PO", start.plusDays(3));
        also(letter(10, "FORWARDING", "DO", start.plusDays(4)), 11, 12);
        letter(11, "GUIDANCE", "DO", start.plusDays(5));
        letter(13, "FORWARDING", "DO", start.plusDays(6));
        also(letter(14, "RETURN", "DO", start.plusDays(7)), 10, 11);
        letter(11, "RECEIPT", "DO", start.plusDays(8));
        letter(16, "FORWARDING", "CO", start.plusDays(9));
    }

    private int letter(int petition, String kind, String office, LocalDateTime at) throws SQLException {
        letters++;
        int number = month.getMonthValue() * 10_000 + letters;
        String moment = at.atOffset(ZoneOffset.UTC).toLocalDateTime().toString().replace('T', ' ');
        desk.arrange(LETTER.formatted(base - letters, base + petition, kind, office, number, moment));
        return letters;
    }

    private void also(int letter, int... petitions) throws SQLException {
        for (int petition : petitions) {
            desk.arrange(
                    "insert into petition_letter_also values (" + (base - letter) + ", " + (base + petition) + ")");
        }
    }

    /** One more petition of the Party Office on the first day. */
    public void oneMore() throws SQLException {
        petition(20, "PO", "POST", month.atDay(1), 20, "CLOSED", false);
    }

    public void oneLess() throws SQLException {
        desk.arrange("update petition set dossier = null where id = " + (base + 20));
        desk.arrange("delete from petition where id = " + (base + 20));
    }

    /** Takes away what other tests would meet; the conferences keep their days to themselves. */
    public void clear() throws SQLException {
        String letter = " between " + (base - 999) + " and " + (base - 1);
        desk.arrange("delete from petition_letter_also where letter" + letter);
        desk.arrange("delete from petition_letter where id" + letter);
        desk.arrange("update petition set dossier = null where id between " + base + " and " + (base + 999));
        desk.arrange("delete from petition where id between " + base + " and " + (base + 999));
    }
}
