package vn.coordination.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.coordination.petition.duplicate.Clues;
import vn.coordination.petition.duplicate.Marks;
import vn.coordination.shared.app.Seal;

/**
 * Very many petitions of the Committee Office, written as the application writes them but in batches: numbered, with their
 * marks under the demonstration's key, and with one clock that rings years later.
 */
final class PetitionRows {
    private static final int BATCH = 1_000;
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 3);
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
    private static final String[] FAMILIES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"
    };
    private static final String[] NAMES = {
        "An", "Bình", "Châu", "Dung", "Giang", "Hà", "Hùng", "Khánh", "Lan", "Linh", "Long", "Mai", "Minh", "Nam",
        "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trung", "Tuấn", "Uyên", "Vân", "Xuân", "Yến"
    };
    private static final String[] MATTERS = {
        "khiếu nại quyết định thu hồi đất xây dựng trường học",
        "kiến nghị sửa đường và thoát nước trong khu dân cư",
        "phản ánh tiếng ồn và bụi của công trường xây dựng",
        "khiếu nại mức bồi thường khi giải phóng mặt bằng",
        "kiến nghị cấp giấy chứng nhận quyền sử dụng đất",
        "phản ánh việc thu phí gửi xe quá quy định",
        "khiếu nại quyết định xử phạt vi phạm hành chính",
        "kiến nghị giải quyết chế độ cho người có công"
    };

    private final Connection connection;
    private final Mac mac;
    private final long first;
    private int stored;

    PetitionRows(Connection connection, long first) throws SQLException, GeneralSecurityException {
        this.connection = connection;
        this.first = first;
        this.mac = Mac.getInstance("HmacSHA256");
        mac.init(KEY);
        connection.setAutoCommit(false);
    }

    /** The petition with this number of the generated ones: always the same. */
    static Clues clues(int number) {
        Random random = new Random(number);
        String name = any(FAMILIES, random) + " " + any(NAMES, random) + " " + any(NAMES, random);
        String address = "số " + (1 + random.nextInt(300)) + " phố " + any(NAMES, random) + " " + any(NAMES, random);
        String target = "UBND phường " + any(NAMES, random) + " " + any(NAMES, random);
        String summary = any(MATTERS, random) + " thửa " + random.nextInt(100_000) + " tờ " + random.nextInt(500);
        return new Clues(name, address, target, summary);
    }

    private static String any(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    Marks marks(Clues clues) {
        return Marks.of(clues, part -> {
            byte[] hash = mac.doFinal(part.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        });
    }

    /** Adds petitions until there are so many. */
    void fill(int petitions) throws SQLException, GeneralSecurityException {
        try (PreparedStatement petition =
                        connection.prepareStatement("insert into petition (id, entry_office, year, number,"
                                + " office, channel, arrived_on, forwarder, replies_to_forwarder, receiver, identified, persons,"
                                + " representatives, all_signed, appointed, target, summary, folded, originals, receipt, level, dossier,"
                                + " state, sent_back, version) values (?, 'CO', 2020, ?, 'CO', 'POST', ?, '', false, 1, true, 1, 0,"
                                + " true, false, ?, ?, '', false, false, 1, ?, 'REGISTERED', false, 1)");
                PreparedStatement marks =
                        connection.prepareStatement("insert into petition_marks (petition, sealed) values (?, ?)");
                PreparedStatement band =
                        connection.prepareStatement("insert into petition_band (band, petition) values (?, ?)");
                PreparedStatement clock =
                        connection.prepareStatement("insert into deadline (code, subject_type, subject,"
                                + " office, duty, kind, started, amount, unit, parameter, parameter_as_of, backwards, due,"
                                + " own_ladder, version) values ('PT-11', 'Petition', ?, 'CO', 'PETITION_OFFICER', 'ASSIGNMENT',"
                                + " '2026-11-25', '7', 'WORKING_DAYS', 'PT_11_ACCEPTANCE', '2026-11-25', false, '2090-01-01',"
                                + " false, 0)")) {
            while (stored < petitions) {
                for (int i = 0; i < BATCH; i++, stored++) {
                    add(petition, marks, band, clock);
                }
                for (PreparedStatement each : new PreparedStatement[] {petition, marks, band, clock}) {
                    each.executeBatch();
                }
                connection.commit();
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table petition, petition_band, petition_marks, deadline");
        }
        connection.commit();
    }

    private void add(
            PreparedStatement petition, PreparedStatement marks, PreparedStatement band, PreparedStatement clock)
            throws SQLException, GeneralSecurityException {
        long id = first + stored;
        Clues clues = clues(stored);
        petition.setLong(1, id);
        petition.setInt(2, stored + 1);
        petition.setDate(3, Date.valueOf(FIRST.plusDays(stored % 1_500)));
        petition.setString(4, clues.target());
        petition.setString(5, clues.subject());
        petition.setLong(6, id);
        petition.addBatch();
        Marks made = marks(clues);
        marks.setLong(1, id);
        marks.setString(2, "1:" + Seal.close(made.toBytes(), place(id), KEY));
        marks.addBatch();
        for (long each : made.bands()) {
            band.setLong(1, each);
            band.setLong(2, id);
            band.addBatch();
        }
        clock.setString(1, Long.toString(id));
        clock.addBatch();
    }

    /** Where the marks of a petition are sealed. */
    static byte[] place(long petition) {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(petition)
                .putInt(0)
                .array();
    }

    static byte[] open(String sealed, long petition) throws GeneralSecurityException {
        return Seal.open(sealed.substring(2), place(petition), KEY);
    }

    int stored() {
        return stored;
    }
}
