package vn.coordination.demonstration.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.coordination.identity.Role;

/** Loads the demonstration once, into an empty database, and only where a property switches it on. */
@Singleton
@Startup
@RunAs(Role.Name.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Demonstration {
    static final String PROPERTY = "coordination.demonstration";
    /** Petitions, a reception day and a conference besides; tests that count clocks and notices leave them out. */
    static final String PETITIONS = "coordination.demonstration.petitions";
    /** The years before, loaded beside the work: what is not there yet is loaded after each start. */
    static final String HISTORY = "coordination.demonstration.history";

    private CityService city;
    private FirstWeek firstWeek;
    private FirstPetitions firstPetitions;
    private FirstReception firstReception;
    private FirstConference firstConference;
    private FirstEquipment firstEquipment;
    private HistoryRun history;

    protected Demonstration() {}

    @Inject
    Demonstration(
            CityService city,
            FirstWeek firstWeek,
            FirstPetitions firstPetitions,
            FirstReception firstReception,
            FirstConference firstConference,
            FirstEquipment firstEquipment,
            HistoryRun history) {
        this.city = city;
        this.firstWeek = firstWeek;
        this.firstPetitions = firstPetitions;
        this.firstReception = firstReception;
        this.firstConference = firstConference;
        this.firstEquipment = firstEquipment;
        this.history = history;
    }

    @PostConstruct
    void load() {
        if (Boolean.getBoolean(PROPERTY) && city.isEmpty()) {
            CityService.Keys keys = city.settle(accounts());
            firstWeek.enter(keys);
            if (Boolean.getBoolean(PETITIONS)) {
                firstPetitions.enter(keys);
                firstReception.plan(keys);
                firstConference.plan(keys);
                firstEquipment.count();
            }
        }
        if (Boolean.getBoolean(PROPERTY) && Boolean.getBoolean(HISTORY)) {
            history.start();
        }
    }

    private static Properties accounts() {
        Properties accounts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Demonstration.class.getResourceAsStream("/demonstration/accounts.properties"),
                StandardCharsets.UTF_8)) {
            accounts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accounts;
    }
}
