package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.TrailCursor;
import vn.coordination.audit.app.TrailFilter;
import vn.coordination.audit.app.TrailQueries;
import vn.coordination.audit.app.TrailRow;

/** Reading the trail: who may, what a filter finds, page by page, and the export of very many entries. */
@ExtendWith(ContainerServer.class)
@ArquillianTest
class TrailIT {
    private static final int MANY = 100_000;
    private static final int PORTION = 1_000;
    private static final List<String> HEADER = Collections.nCopies(12, "title");

    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource database;

    @Inject
    private TrailQueries trail;

    @Inject
    private TrialService service;

    @Inject
    private AsAuditor auditor;

    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationWithTests.of(
                TrailIT.class,
                TrialFacts.class,
                TrialService.class,
                TrialService.TrialEvent.class,
                AsAuditor.class,
                Rows.class);
    }

    @BeforeEach
    void look() {
        rows = new Rows(database);
    }

    @Test
    @DisplayName("SS-06 · nobody but an auditor reads the trail")
    void auditorsOnly() {
        assertThatThrownBy(() -> trail.page(TrailFilter.ALL, null, 10)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> trail.count(TrailFilter.ALL)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> trail.streamCsv(TrailFilter.ALL, HEADER, OutputStream.nullOutputStream()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> trail.history(List.of(new Subject("Building", "1")), 10))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("SS-06 · a filter finds refusals by their rule code, with their rulings")
    void filtered() {
        assertThatThrownBy(() -> service.refuse(9001)).isNotNull();
        TrailFilter filter =
                new TrailFilter(null, null, null, null, null, Outcome.REFUSED, "SS-08", "Building", "9001");

        List<TrailRow> found = asAuditor(() -> trail.page(filter, null, 10));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).rulings()).contains("OFFICE:DO");
        assertThat(asAuditor(() -> trail.count(filter))).isEqualTo(1);
    }

    @Test
    @DisplayName("pages follow one another without a gap, also through entries of one instant")
    void paged() {
        Instant at = Instant.parse("2020-01-01T00:00:00Z");
        insert(25, at, 0, "small");
        TrailFilter filter = new TrailFilter(at, at.plusSeconds(1), null, null, "Test.", null, null, null, null);

        List<UUID> seen = new ArrayList<>();
        TrailCursor place = null;
        List<TrailRow> page;
        do {
            TrailCursor before = place;
            page = asAuditor(() -> trail.page(filter, before, 10));
            page.forEach(row -> seen.add(row.id()));
            place = page.isEmpty()
                    ? null
                    : TrailCursor.parse(page.get(page.size() - 1).cursor().toString());
        } while (!page.isEmpty());

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("SS-06 · the export is safe to open, and is itself on the trail")
    void exported() {
        Instant at = Instant.parse("2020-02-01T00:00:00Z");
        insert(1, at, 0, "=cmd|'/c calc'!A1");
        TrailFilter filter = new TrailFilter(at, at.plusSeconds(1), null, null, null, null, null, null, null);
        long exports = rows.count("trail_entry where action = 'Trail.export'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        export(filter, out);

        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFtitle,title").contains("'=cmd|").doesNotContain(",=cmd");
        assertThat(rows.count("trail_entry where action = 'Trail.export'")).isEqualTo(exports + 1);
    }

    @Test
    @DisplayName("the export of very many entries keeps no more of them in memory than of few")
    void streamed() {
        Instant at = Instant.parse("2020-03-01T00:00:00Z");
        insert(MANY, at, 1, "x".repeat(500));
        TrailFilter filter = new TrailFilter(at, at.plusSeconds(MANY), null, null, null, null, null, null, null);
        HeapWatch watch = new HeapWatch();

        export(filter, watch);

        assertThat(watch.bytes).isGreaterThan(MANY * 500L);
        // kept in memory they would take more than all; the server's own jobs may take some meanwhile
        assertThat(watch.most - watch.least).as("bytes in use, most less least").isLessThan(watch.bytes / 2);
    }

    private void export(TrailFilter filter, OutputStream out) {
        asAuditor(() -> {
            trail.streamCsv(filter, HEADER, out);
            return null;
        });
    }

    private <T> T asAuditor(Supplier<T> query) {
        return auditor.call(query);
    }

    private void insert(int count, Instant first, int secondsBetween, String source) {
        String sql = "insert into trail_entry (id, at, account, person, office, source, action, subject_type, subject,"
                + " outcome, codes, judgement, changes)"
                + " values (?, ?, 1, 1, 'PO', ?, 'Test.insert', 'Test', '1', 'DONE', '', null, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setObject(
                        2,
                        first.plusSeconds((long) i * secondsBetween)
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDateTime());
                statement.setString(3, source.length() > 64 ? "many" : source);
                statement.setString(4, "{\"kind\":\"" + source + "\"}");
                statement.addBatch();
                if (i % PORTION == PORTION - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Throws away what it is given and looks at the heap, cleaned, five times on the way. */
    private static final class HeapWatch extends OutputStream {
        private static final long STEP = 10_000_000;

        private long bytes;
        private long next = STEP;
        private long least = Long.MAX_VALUE;
        private long most;

        @Override
        public void write(int single) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
            if (bytes >= next) {
                next += STEP;
                System.gc();
                long used = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
                least = Math.min(least, used);
                most = Math.max(most, used);
            }
        }
    }
}
