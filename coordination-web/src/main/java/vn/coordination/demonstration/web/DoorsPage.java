package vn.coordination.demonstration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import vn.coordination.demonstration.app.DoorRow;
import vn.coordination.demonstration.app.DoorService;
import vn.coordination.identity.web.Arrival;

/** The accounts a visitor of the demonstration comes in with by one click; none anywhere else. */
@Named
@RequestScoped
public class DoorsPage {
    private final DoorService doors;
    private final Arrival arrival;
    private List<DoorRow> rows;

    protected DoorsPage() {
        this(null, null);
    }

    @Inject
    public DoorsPage(DoorService doors, Arrival arrival) {
        this.doors = doors;
        this.arrival = arrival;
    }

    public List<DoorRow> getRows() {
        if (rows == null) {
            rows = doors.doors();
        }
        return rows;
    }

    public void enter(String login, String next) throws IOException {
        arrival.enter(login, doors.password(login), next);
    }
}
