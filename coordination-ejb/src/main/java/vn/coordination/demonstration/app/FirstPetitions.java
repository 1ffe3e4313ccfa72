package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Arrival;
import vn.coordination.petition.Channel;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Identity;
import vn.coordination.petition.Papers;
import vn.coordination.petition.ReceivePetition;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.shared.City;

/** Takes in the demonstration's petitions of the three offices and leads each as far as its row says, through the services. */
@ApplicationScoped
class FirstPetitions {
    private static final String UNNUMBERED = "unnumbered";

    private Hands hands;
    private IntakeService intake;
    private PetitionPath path;
    private Clock clock;

    protected FirstPetitions() {}

    @Inject
    FirstPetitions(Hands hands, IntakeService intake, PetitionPath path, Clock clock) {
        this.hands = hands;
        this.intake = intake;
        this.path = path;
        this.clock = clock;
    }

    void enter(CityService.Keys keys) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        for (Table.Row row : Table.read("petitions.csv")) {
            Hand officer = hands.officer(Office.of(row.text("office")));
            ReceivePetition command = command(row, today);
            if (row.list("acts").contains(UNNUMBERED)) {
                officer.does(() -> intake.receive(command));
            } else {
                path.follow(officer.does(() -> intake.enter(command)), row, keys.people(), today);
            }
        }
    }

    private static ReceivePetition command(Table.Row row, LocalDate today) {
        return new ReceivePetition(
                new Arrival(
                        Channel.valueOf(row.text("channel")),
                        today.minusDays(row.number("ago")),
                        row.text("forwarder"),
                        row.has("forwarder")),
                true,
                List.of(new Identity(row.text("name"), row.text("address"), "", "")),
                new Crowd(
                        row.number("persons"), row.number("representatives"), true, row.number("representatives") > 0),
                row.text("target"),
                row.text("summary"),
                Papers.NONE,
                1,
                null);
    }
}
