package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
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
import vn.coordination.shared.app.DemonstrationClock;

/** Who is told what, in the transaction in which it happens, and who may read of it. */
@ExtendWith(ContainerServer.class)
@ArquillianTest
class NoticeIT {
    private static final Instant THURSDAY_AT_TEN = Instant.parse("2026-11-26T03:00:00Z");

    @Inject
    private Notices notices;

    @Inject
    private UserTransaction transaction;

    @EJB(lookup = "java:app/coordination-ejb/DemonstrationClock")
    private DemonstrationClock clock;

    @EJB(lookup = "java:app/coordination-ejb/NoticeQueries")
    private NoticeQueries queries;

    @EJB(lookup = "java:app/coordination-ejb/ReadingService")
    private ReadingService reading;

    @EJB(lookup = "java:app/coordination-ejb/OutboxService")
    private OutboxService outbox;

    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource application;

    private Sql sql;
    private long anh;
    private long binh;

    @Deployment
    static EnterpriseArchive application() {
        EnterpriseArchive ear = ApplicationWithTests.of(NoticeIT.class, Sql.class, Telling.class);
        ApplicationWithTests.addToServices(ear, ReadingService.class);
        return ear;
    }

    @BeforeEach
    void twoPeople() throws Exception {
        sql = new Sql(application);
        Telling.begin(sql);
        anh = Telling.person(sql, "Trần Thị Ánh", "anh@example.vn");
        binh = Telling.person(sql, "Lê Văn Bình", "binh@example.vn");
        clock.set(THURSDAY_AT_TEN);
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
