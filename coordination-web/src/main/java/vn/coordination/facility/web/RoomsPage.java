package vn.coordination.facility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.app.CurrentActor;

/** The rooms and what they hold. */
@Named
@RequestScoped
public class RoomsPage {
    @Inject
    private FacilityQueries facilities;

    @Inject
    private CurrentActor actor;

    private String words;
    private boolean former;
    private List<RoomRow> rows = List.of();

    public void load() {
        rows = facilities.rooms(actor.scope(), words, former);
    }

    public List<RoomRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isFormer() {
        return former;
    }

    public void setFormer(boolean former) {
        this.former = former;
    }
}
