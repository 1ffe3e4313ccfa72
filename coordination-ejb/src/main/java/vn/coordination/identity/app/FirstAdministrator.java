package vn.coordination.identity.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.coordination.identity.Role;

/**
 * Opens the door of a fresh installation: one administrator from the configuration, once, with a password to be changed
 * at the first login. As soon as anybody ever was administrator the configuration is not looked at any more.
 */
@Singleton
@Startup
@RunAs(Role.Name.SYSTEM)
// the service's own transaction: in the start's there is no request for the trail to ask where it came from
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdministrator {
    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    private final FirstAdministratorService service;

    protected FirstAdministrator() {
        this(null);
    }

    @Inject
    public FirstAdministrator(FirstAdministratorService service) {
        this.service = service;
    }

    @PostConstruct
    void make() {
        String login = configured("coordination.admin.login", "COORDINATION_ADMIN_LOGIN");
        String password = configured("coordination.admin.password", "COORDINATION_ADMIN_PASSWORD");
        if (!login.isEmpty() && !password.isEmpty() && service.make(login, password)) {
            LOG.log(Level.INFO, "Made the first administrator, {0}; the password must be changed.", login);
        }
    }

    private static String configured(String property, String variable) {
        String value = System.getProperty(property, System.getenv(variable));
        return value == null ? "" : value.strip();
    }
}
