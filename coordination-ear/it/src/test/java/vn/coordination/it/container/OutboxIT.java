package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.notice.app.Notices;
import vn.coordination.shared.app.CountingJob;
import vn.coordination.shared.app.DemonstrationClock;
import vn.coordination.shared.app.LeaseRunner;
import vn.coordination.shared.app.Tick;

/** A mail goes out once, whatever fails meanwhile, and a job of the tick on one node at a time. */
@ExtendWith(ContainerServer.class)
@ArquillianTest
class OutboxIT {
    private static final Instant THURSDAY_AT_TEN = Instant.parse("2026-11-26T03:00:00Z");
    private static final Instant SATURDAY_AT_TEN = Instant.parse("2026-11-28T03:00:00Z");
    private static final Instant MONDAY_AT_EIGHT = Instant.parse("2026-11-30T01:00:00Z");

    @Inject
    private Notices notices;

    @Inject
    private UserTransaction transaction;

    @EJB(lookup = "java:app/coordination-ejb/Tick")
    private Tick tick;

    @EJB(lookup = "java:app/coordination-ejb/DemonstrationClock")
    private DemonstrationClock clock;

    @EJB(lookup = "java:app/coordination-ejb/LeaseRunner")
    private LeaseRunner runner;

    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource application;

    private Sql sql;
    private final Mailbox mailbox = new Mailbox();
    private long anh;
    private long binh;

    @Deployment
    static EnterpriseArchive application() {
        EnterpriseArchive ear = ApplicationWithTests.of(OutboxIT.class, Mailbox.class, Sql.class, Telling.class);
        ApplicationWithTests.addToServices(ear, CountingJob.class, LeaseRunner.class);
        return ear.addAsLibrary(ApplicationWithTests.jarOf(GreenMail.class), "greenmail.jar");
    }

    @BeforeEach
    void twoPeople() throws Exception {
        sql = new Sql(application);
        Telling.begin(sql);
        sql.execute("delete from job_lease");
        anh = Telling.person(sql, "Trần Thị Ánh", "anh@example.vn");
        binh = Telling.person(sql, "Lê Văn Bình", "binh@example.vn");
        clock.set(THURSDAY_AT_TEN);
        CountingJob.RUNS.set(0);
        mailbox.open();
    }

    @AfterEach
    void stopMail() throws Exception {
        mailbox.close();
        CountingJob.broken = false;
        Telling.forget(sql);
    }

    @Test
    @DisplayName("a mail arrives once, in the reader's language, saying old and new")
    void arrives() throws Exception {
        sql.execute("insert into reader (person_id, language) values (" + binh + ", 'fr')");
        tell().of("c1", anh, binh);
        clock.advance(Duration.ofMinutes(1));
        clock.advance(Duration.ofHours(1));
        assertThat(mailbox.received()).hasSize(2);

        MimeMessage toAnh = mailbox.to("anh@example.vn");
        assertThat(toAnh.getSubject()).isEqualTo("Đổi giờ: một lịch bận");
        assertThat(Mailbox.text(toAnh, 0))
                .startsWith("Kính gửi Trần Thị Ánh,")
                .contains("chuyển từ 08:00–09:00 01/12/2026 sang 10:00–11:00 01/12/2026", "/notice/open?id=");
        assertThat(Mailbox.text(toAnh, 1)).contains("<html lang=\"vi\">");
        assertThat(toAnh.getHeader("Content-Language")).containsExactly("vi");
        assertThat(toAnh.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(toAnh.getHeader("Date")[0])
                .startsWith("Thu, 26 Nov 2026 10:01:")
                .endsWith(" +0700");
        assertThat(mailbox.to("binh@example.vn").getSubject()).isEqualTo("Changement d’horaire : un créneau occupé");
        assertThat(sql.number("select count(*) from mail where state = 'SENT'")).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "SC-16 · a mail names what its reader may open by the roles held on that day: a revoked one opens nothing")
    void revokedRole() throws Exception {
        long slot = Telling.slot(sql, "Họp giao ban");
        Telling.account(sql, anh, null);
        Telling.account(sql, binh, "2026-11-26");
        tell().ofSlot(slot, "c1", anh, binh);
        clock.advance(Duration.ofMinutes(1));
        assertThat(mailbox.to("anh@example.vn").getSubject()).contains("Họp giao ban");
        MimeMessage toBinh = mailbox.to("binh@example.vn");
        assertThat(toBinh.getSubject()).isEqualTo("Đổi giờ: một lịch bận");
        assertThat(Mailbox.text(toBinh, 0) + Mailbox.text(toBinh, 1)).doesNotContain("Họp giao ban");
    }

    @Test
    @DisplayName("while the mail server is down nothing is lost or counted, and then it arrives")
    void serverDown() throws Exception {
        mailbox.close();
        tell().of("c1", anh);
        clock.advance(Duration.ofMinutes(1));
        assertThat(sql.number("select attempts from mail")).isZero();
        mailbox.open();
        clock.advance(Duration.ofMinutes(1));
        assertThat(mailbox.to("anh@example.vn"))
                .as("what others are reminded of may go in the same minute")
                .isNotNull();
    }

    @Test
    @DisplayName("a mail whose sending was not recorded goes again, under the same Message-ID")
    void crashed() throws Exception {
        tell().of("c1", anh);
        clock.advance(Duration.ofMinutes(1));
        // as a crash between the mail server's answer and our commit leaves it
        sql.execute("update mail set state = 'WAITING', sent_at = null");
        clock.advance(Duration.ofMinutes(1));
        assertThat(mailbox.received())
                .as("the next try was booked two minutes ahead")
                .hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(mailbox.received())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(mailbox.received().get(0).getMessageID());
        assertThat(mailbox.received().get(0).getMessageID())
                .startsWith("<" + sql.text("select message_id from mail") + "@");
    }

    @Test
    @DisplayName("an address that is none fails at once and shows its kind only; a missing one is unreachable")
    void badAddress() throws Exception {
        sql.execute("update person set mail = 'not an address' where id = " + anh);
        sql.execute("update person set mail = '' where id = " + binh);
        tell().of("c1", anh, binh);
        clock.advance(Duration.ofMinutes(1));
        assertThat(sql.text("select failure from mail where state = 'FAILED'")).isEqualTo("AddressException");
        assertThat(sql.number("select count(*) from mail where state = 'UNREACHABLE'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("nothing is mailed outside working time, except what is urgent")
    void quietHours() throws Exception {
        clock.set(SATURDAY_AT_TEN);
        tell().of("c1", anh);
        tell().urgentlyOf("c2", binh);
        clock.advance(Duration.ofMinutes(2));
        assertThat(mailbox.received()).hasSize(1);
        assertThat(mailbox.to("binh@example.vn")).isNotNull();
        clock.set(MONDAY_AT_EIGHT);
        assertThat(mailbox.to("anh@example.vn")).isNotNull();
    }

    @Test
    @DisplayName("of many nodes that take a job at the same time one gets it, also when nobody knew the job before")
    void oneNode() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                String job = "race-" + round % 10;
                sql.execute("update job_lease set held_until = '2000-01-01'");
                Instant now = THURSDAY_AT_TEN.plusSeconds(round * 100L);
                Callable<Boolean> take = () -> runner.take(job, now);
                long won = 0;
                for (Future<Boolean> taken : nodes.invokeAll(List.of(take, take, take, take, take, take, take, take))) {
                    won += taken.get() ? 1 : 0;
                }
                assertThat(won).as("round " + round).isEqualTo(1);
            }
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    @DisplayName("a job held by another node is left alone until that node's lease is over")
    void leaseOfAnotherNode() throws Exception {
        CountingJob.RUNS.set(0);
        sql.execute("update job_lease set holder = 'elsewhere', held_until = '2999-01-01' where name = 'a-test'");
        clock.advance(Duration.ofHours(5));
        assertThat(CountingJob.RUNS).hasValue(0);
        sql.execute("update job_lease set held_until = '2000-01-01' where name = 'a-test'");
        tick.runNow();
        assertThat(CountingJob.RUNS).hasValue(1);
    }

    @Test
    @DisplayName("a job runs once per due time, and once for all the times it missed")
    void catchesUp() {
        tick.runNow();
        CountingJob.RUNS.set(0);
        clock.advance(Duration.ofMinutes(59));
        assertThat(CountingJob.RUNS).hasValue(0);
        clock.advance(Duration.ofMinutes(1));
        assertThat(CountingJob.RUNS).hasValue(1);
        clock.advance(Duration.ofHours(30));
        tick.runNow();
        assertThat(CountingJob.RUNS).hasValue(2);
        clock.set(THURSDAY_AT_TEN);
        assertThat(CountingJob.RUNS).as("the clock was set back").hasValue(3);
    }

    @Test
    @DisplayName("a job that fails is due again at once and does not stop the others")
    void failingJob() throws Exception {
        CountingJob.broken = true;
        tell().of("c1", anh);
        clock.advance(Duration.ofHours(1));
        assertThat(mailbox.received()).hasSize(1);
        int failed = CountingJob.RUNS.get();
        tick.runNow();
        assertThat(CountingJob.RUNS).hasValue(failed + 1);
    }

    private Telling tell() {
        return new Telling(notices, transaction);
    }
}
