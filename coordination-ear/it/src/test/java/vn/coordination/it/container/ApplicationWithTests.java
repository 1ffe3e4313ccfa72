package vn.coordination.it.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.coordination.it.city.Checkout;

/** The real EAR with test classes added to its web module: a second web module would confuse Arquillian. */
final class ApplicationWithTests {

    private static final String WEB = "coordination-web.war";
    private static final String SERVICES = "coordination-ejb.jar";

    private ApplicationWithTests() {}

    static EnterpriseArchive of(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "coordination.ear")
                .importFrom(Checkout.ear().toFile())
                .as(EnterpriseArchive.class);
        // a new archive, because the extracted one would keep the leading slash in its name
        WebArchive war = ShrinkWrap.create(WebArchive.class, WEB)
                .merge(ear.getAsType(WebArchive.class, "/" + WEB))
                .addClass(ContainerServer.class)
                .addClasses(tests);
        ear.addAsModule(Testable.archiveToTest(war));
        return ear.addAsLibrary(jarOf(Assertions.class), "assertj.jar");
    }

    /** Adds classes of the tests to the module of services, where they are beans among its own. */
    static void addToServices(EnterpriseArchive ear, Class<?>... helpers) {
        ear.addAsModule(ShrinkWrap.create(JavaArchive.class, SERVICES)
                .merge(ear.getAsType(JavaArchive.class, "/" + SERVICES))
                .addClasses(helpers));
    }

    static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
