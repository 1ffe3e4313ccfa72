package vn.coordination.it.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCity.class)
class UnattendedMailIT {
    /** A lease that a killed server held is over after two minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    @DisplayName("after a kill the same server comes back, and a mail that waited goes out with nobody's help")
    void afterKill(City city) throws Exception {
        String address = "unattended@vanphong.example";
        city.server().kill();
        assertThat(city.server().isRunning()).isFalse();
        tell(city, address);
        city.server().restart();
        assertThat(health(city)).contains("\"status\":\"UP\"");
        await().atMost(PATIENCE).until(() -> mailsTo(city, address) > 0);
        assertThat(mailsTo(city, address)).isEqualTo(1);
    }

    private static String health(City city) throws IOException {
        try (InputStream answer = city.management("health").toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void tell(City city, String address) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into person (full_name, office, phone, mail, valid_from)"
                    + " values ('Người nhận thư', 'PO', '', '" + address + "', '2022-10-01')");
            statement.execute(
                    "insert into notice (person_id, told_at, text_key, arguments, subject_type, subject, cause,"
                            + " urgent) select id, '2026-11-26 02:00:00', 'schedule.issued', 'WEEK:2026-W49\nNUMBER:1', 'Week',"
                            + " '2026-W49', 'unattended', true from person where mail = '" + address + "'");
            statement.execute("insert into mail (notice_id, state, urgent, due_at, attempts, failure)"
                    + " select id, 'WAITING', urgent, told_at, 0, '' from notice where cause = 'unattended'");
            // due with the first tick, as after a night
            statement.execute("update job_lease set last_run = null where name = 'send-mail'");
        }
    }

    private static long mailsTo(City city, String address) throws Exception {
        long mails = 0;
        for (MimeMessage message : city.mail().received()) {
            mails += message.getAllRecipients()[0].toString().contains(address) ? 1 : 0;
        }
        return mails;
    }
}
