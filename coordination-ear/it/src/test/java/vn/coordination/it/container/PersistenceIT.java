package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ContainerServer.class)
@ArquillianTest
class PersistenceIT {
    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource application;

    @Resource(lookup = "java:/jdbc/CoordinationMigration")
    private DataSource owner;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationWithTests.of(PersistenceIT.class);
    }

    @Test
    @DisplayName("a transaction sees what others have committed since it began")
    void readCommitted() throws SQLException {
        try (Connection reader = application.getConnection()) {
            reader.setAutoCommit(false);
            assertThat(count(reader)).isZero();
            try (Connection writer = application.getConnection()) {
                execute(
                        writer,
                        "insert into parameter (name, value, unit, valid_from, citation)"
                                + " values ('TEST', '1', 'COUNT', '2026-01-01', 'test')");
            }
            assertThat(count(reader)).isEqualTo(1);
            execute(reader, "delete from parameter where name = 'TEST'");
            reader.commit();
            reader.setAutoCommit(true);
        }
    }

    @Test
    @DisplayName("every migration was applied")
    void migrated() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), sum(success) from flyway_schema_history")) {
            row.next();
            assertThat(row.getInt(1)).isPositive().isEqualTo(row.getInt(2));
        }
    }

    @ParameterizedTest
    @DisplayName("the application's account may not change the trail")
    @ValueSource(
            strings = {
                "update trail_entry set outcome = 'DONE'",
                "delete from trail_entry",
                "truncate table trail_entry",
                "drop table trail_entry"
            })
    void trailIsAppendOnly(String attempt) throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertThatThrownBy(() -> execute(connection, attempt))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    @DisplayName("the database lets no two signed versions of the regulation overlap")
    void oneVersion() throws SQLException {
        String second =
                "insert into regulation_version (number, name_vi, name_en, name_fr, state, valid_from, valid_to,"
                        + " binding) values (99, 'a', 'b', 'c', ";
        try (Connection connection = application.getConnection()) {
            assertThatThrownBy(() -> execute(connection, second + "'SIGNED', '2030-01-01', '9999-12-31', 1)"))
                    .hasMessageContaining("one_version_in_force");
            assertThatThrownBy(() -> execute(connection, second + "'SIGNED', '2030-01-01', '9999-12-31', null)"))
                    .hasMessageContaining("binding_when_signed");
            execute(connection, second + "'DRAFT', '2030-01-01', '9999-12-31', null)");
            execute(connection, "delete from regulation_version where number = 99");
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from parameter where name = 'TEST'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
