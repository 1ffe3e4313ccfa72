package vn.coordination.demonstration.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the login page offers to a visitor of the demonstration; nothing anywhere else. */
@Stateless
@PermitAll
public class DoorService {
    private final CityRepository city;

    protected DoorService() {
        this(null);
    }

    @Inject
    public DoorService(CityRepository city) {
        this.city = city;
    }

    public List<DoorRow> doors() {
        if (!isRunning()) {
            return List.of();
        }
        return city.doors(PublicAccounts.passwords().keySet());
    }

    public String password(String login) {
        return isRunning() ? PublicAccounts.passwords().getOrDefault(login, "") : "";
    }

    private static boolean isRunning() {
        return Boolean.getBoolean(Demonstration.PROPERTY);
    }
}
