package vn.coordination.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.shared.web.CityDate;

/** The bodies that meet. */
@Named
@RequestScoped
public class BodiesPage {
    @Inject
    private BodyQueries bodies;

    @Inject
    private CityDate city;

    private List<BodyRow> rows = List.of();

    public void load() {
        rows = bodies.bodies(city.today());
    }

    public List<BodyRow> getRows() {
        return rows;
    }
}
