package vn.coordination.shared.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate compares it with the mapping: a start-up bean would come too late. The
 * migration runs under the owner's account, the application under one with fewer rights.
 */
public final class MigrationIntegrator implements Integrator {

    private static final String APPLICATION = "java:/jdbc/Coordination";
    /** The same account in a pool of its own, for refusals. */
    private static final String TRAIL = "java:/jdbc/CoordinationTrail";

    private static final String MIGRATION = "java:/jdbc/CoordinationMigration";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        DataSource application = dataSource(APPLICATION);
        DataSource owner = dataSource(MIGRATION);
        try {
            for (String source : List.of(APPLICATION, TRAIL)) {
                try (Connection session = dataSource(source).getConnection()) {
                    DatabaseCheck.require(source, session);
                }
            }
            migrate(owner);
            new ApplicationRights(owner, application).grant();
            new TrailCheck(application).require();
        } catch (SQLException e) {
            throw new StartRefused("the database refused a statement of the start: " + e.getMessage(), e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was left open
    }

    private static void migrate(DataSource owner) {
        try {
            Flyway.configure(MigrationIntegrator.class.getClassLoader())
                    .dataSource(owner)
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            String reason = e.getMessage().lines().map(String::strip).limit(2).collect(Collectors.joining(" "));
            throw new StartRefused("the schema could not be migrated: " + reason, e);
        }
    }

    private static DataSource dataSource(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new StartRefused("the data source " + name + " is missing in the server's configuration.", e);
        }
    }
}
