package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.notice.app.NoticeQueries;
import vn.coordination.notice.app.NoticeRow;
import vn.coordination.notice.app.Notices;
import vn.coordination.notice.app.OutboxService;
import vn.coordination.notice.app.ReadingService;
import vn.coordination.notice.app.ReceiptRow;
import vn.coordination.organisation.Office;
import vn.coordination.shared.app.CountingJob;
import vn.coordination.shared.app.DemonstrationClock;
import vn.coordination.shared.app.LeaseRunner;
import vn.coordination.shared.app.Tick;

@ExtendWith(ContainerServer.class)
@ArquillianTest
class NoticeIT {
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

    @EJB(lookup = "java:app/coordination-ejb/NoticeQueries")
    private NoticeQueries queries;

    @EJB(lookup = "java:app/coordination-ejb/ReadingService")
    private ReadingService reading;

    @EJB(lookup = "java:app/coordination-ejb/OutboxService")
    private OutboxService outbox;

    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource application;

    private Sql sql;
    private final Mailbox mailbox = new Mailbox();
    private long anh;
    private long binh;

    @Deployment
    static EnterpriseArchive application() {
        EnterpriseArchive ear = ApplicationWithTests.of(NoticeIT.class, Mailbox.class, Sql.class, Telling.class);
        ApplicationWithTests.addToServices(ear, CountingJob.class, LeaseRunner.class, ReadingService.class);
        return ear.addAsLibrary(ApplicationWithTests.jarOf(GreenMail.class), "greenmail.jar");
    }

    @BeforeEach
    void twoPeople() throws Exception {
        sql = new Sql(application);
        sql.execute("delete from mail");
        sql.execute("delete from notice");
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
    @DisplayName("each person is told once of a cause, however often it is told")
    void once() throws Exception {
        tell().of("c1", anh, binh, anh, 999_999_999L);
        tell().of("c1", anh, binh);
        assertThat(sql.number("select count(*) from notice")).isEqualTo(2);
        assertThat(sql.number("select count(distinct message_id) from mail")).isEqualTo(2);
        tell().of("c2", anh);
        assertThat(sql.number("select count(*) from notice")).isEqualTo(3);
    }

    @Test
    @DisplayName("two hundred people are told in one go, and nobody who has left")
    void many() throws Exception {
        List<Long> people = new ArrayList<>();
        for (int each = 0; each < 200; each++) {
            people.add(Telling.person(sql, "Người " + each, ""));
        }
        sql.execute("update person set valid_to = '2026-11-25' where id = " + people.get(7));
        tell().of("many", people.stream().mapToLong(Long::longValue).toArray());
        assertThat(sql.number("select count(*) from mail")).isEqualTo(199);
    }

    @Test
    @DisplayName("what is undone was never told")
    void rolledBack() throws Exception {
        transaction.begin();
        notices.tell(List.of(anh), Telling.KEY, Telling.arguments(), Telling.subject(), "c1");
        transaction.rollback();
        assertThat(sql.number("select count(*) from notice")).isZero();
        assertThat(sql.number("select count(*) from mail")).isZero();
    }

    @Test
    @DisplayName("nobody is told outside of the act's own transaction, nor in a sentence that does not exist")
    void transactionRequired() throws Exception {
        assertThatThrownBy(() -> notices.tell(List.of(anh), Telling.KEY, Telling.arguments(), Telling.subject(), "c1"))
                .isInstanceOf(TransactionalException.class);
        transaction.begin();
        assertThatThrownBy(() ->
                        notices.tell(List.of(anh), "no.such.sentence", Telling.arguments(), Telling.subject(), "c1"))
                .isInstanceOf(IllegalArgumentException.class);
        transaction.rollback();
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
                .contains("chuyển từ 08:00–09:00 01/12/2026 → 10:00–11:00 01/12/2026", "/notice/open?id=");
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
        assertThat(mailbox.received()).hasSize(1);
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

    @Test
    @DisplayName("SC-11 · those who lead see who of their people was told and has read it, and whom to ring")
    void receipts() throws Exception {
        sql.execute("update person set office = 'DO', phone = '231' where id = " + binh);
        tell().of("c1", anh, binh);
        sql.execute("update notice set read_at = '2026-11-26 03:30:00' where person_id = " + anh);
        Instant read = THURSDAY_AT_TEN.plus(Duration.ofMinutes(30));
        assertThat(reading.receipts(leading(Office.PARTY_OFFICE), Telling.subject()))
                .extracting(ReceiptRow::name, ReceiptRow::readAt)
                .containsExactly(tuple("Trần Thị Ánh", read));
        assertThat(reading.receipts(leading(Office.COUNCIL_OFFICE), Telling.subject()))
                .extracting(ReceiptRow::name, ReceiptRow::readAt, ReceiptRow::phone)
                .containsExactly(tuple("Lê Văn Bình", null, "231"));
        assertThat(reading.receipts(leading(Office.COMMITTEE_OFFICE), Telling.subject()))
                .isEmpty();

        sql.execute("update notice set told_by = 'CO'");
        assertThat(reading.receipts(leading(Office.COMMITTEE_OFFICE), Telling.subject()))
                .as("the office that told sees everybody")
                .extracting(ReceiptRow::name)
                .containsExactly("Lê Văn Bình", "Trần Thị Ánh");
        assertThat(reading.receipts(new Scope(Office.COMMITTEE_OFFICE, 1, true, false, false), Telling.subject()))
                .as("not for everybody")
                .isEmpty();
    }

    @Test
    @DisplayName("a reader finds only what was told to him, in his language, and the newest first")
    void mine() throws Exception {
        tell().of("c1", anh);
        tell().urgentlyOf("c2", anh, binh);
        Scope scope = new Scope(Office.PARTY_OFFICE, anh, true, false, false);
        assertThat(reading.mine(scope, Locale.ENGLISH))
                .extracting(NoticeRow::title, NoticeRow::urgent)
                .containsExactly(
                        tuple("Change of time: a busy slot", true), tuple("Change of time: a busy slot", false));
    }

    @Test
    @DisplayName("nobody reads notices or sends mail without having signed in")
    void anonymous() {
        Scope scope = Scope.of(Actor.SYSTEM);
        assertThatThrownBy(() -> queries.unread(scope)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> queries.mine(scope, Locale.ROOT, false, null, 1))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> queries.receipts(scope, Telling.subject())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> queries.language(scope)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> outbox.due(1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> outbox.tryAgain(1)).isInstanceOf(EJBAccessException.class);
    }

    private Telling tell() {
        return new Telling(notices, transaction);
    }

    private static Scope leading(Office office) {
        return new Scope(office, 1, true, true, false);
    }
}
