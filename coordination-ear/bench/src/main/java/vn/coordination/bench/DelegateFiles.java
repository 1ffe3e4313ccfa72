package vn.coordination.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A list of very many delegates as a file, and conferences with very many points to enter it for. */
final class DelegateFiles {
    private static final String CODE = "BENCH-%05d";

    private final Connection connection;
    private final int delegates;
    private final int points;

    DelegateFiles(Connection connection, int delegates, int points) {
        this.connection = connection;
        this.delegates = delegates;
        this.points = points;
    }

    Path write() throws IOException {
        Path file = Files.createTempFile("bench-delegates", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Họ tên,Đơn vị,Mã điểm,Thành viên\n");
            for (int i = 0; i < delegates; i++) {
                int point = i % points;
                out.write("Nguyễn Thị Đại Biểu %d,Đơn vị thử số %d,%s,%s\n"
                        .formatted(i, point, CODE.formatted(point), i % 50 == 0 ? "x" : ""));
            }
        }
        return file;
    }

    void register() throws SQLException {
        Sql.execute(
                connection,
                ("insert into connection_point (code, unit, address, technician, phone, capacity, version)"
                                + " select concat('BENCH-', lpad(seq, 5, '0')), concat('Đơn vị thử số ', seq), '1 phố Thử',"
                                + " 'Kỹ thuật viên', '0900', 60, 0 from seq_0_to_%d")
                        .formatted(points - 1));
    }

    /** Every registered point is expected at the conference, past the application. */
    void expect(long conference) throws SQLException {
        Sql.execute(
                connection,
                "insert into conference_point (conference, point, central, expected, state, counted_by, version) select "
                        + conference
                        + ", id, false, 42, 'PLANNED', '', 0 from connection_point where code like 'BENCH-%'"
                        + " order by code");
    }

    /** The same file by nothing but the database. */
    void load(Path file, long conference) throws SQLException {
        long first = Sql.number(connection, "select min(id) from conference_point where conference = " + conference);
        Sql.execute(
                connection,
                "load data local infile '" + file + "' into table delegate character set utf8mb4"
                        + " fields terminated by ',' lines terminated by '\\n' ignore 1 lines"
                        + " (@name, @unit, @code, @member) set conference = " + conference
                        + ", name = @name, unit = @unit, folded = lower(concat(@name, ' ', @unit)), point = " + first
                        + " + cast(substr(@code, 7) as unsigned), member = @member <> '', state = 'INVITED', reason = '',"
                        + " substitute = '', version = 0");
    }

    void clear(long conference) throws SQLException {
        Sql.execute(connection, "delete from delegate where conference = " + conference);
    }
}
