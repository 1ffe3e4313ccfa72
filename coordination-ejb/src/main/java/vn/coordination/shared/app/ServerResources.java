package vn.coordination.shared.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** What the server lends to the application, made injectable into constructors; it makes its transaction registry a bean itself. */
@Dependent
public class ServerResources {
    @Produces
    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource database;

    @Produces
    @TrailDatabase
    @Resource(lookup = "java:/jdbc/CoordinationTrail")
    private DataSource trailDatabase;

    @Produces
    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Produces
    @PersistenceContext
    private EntityManager entities;
}
