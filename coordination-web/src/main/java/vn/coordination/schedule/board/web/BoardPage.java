package vn.coordination.schedule.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.card.web.CardPage;

/** What the board's script asks for: open a slot's card, put a slot somewhere else. */
@Named
@RequestScoped
public class BoardPage {
    @Inject
    private CardPage card;

    public void openSlot() {
        card.open(Long.valueOf(asked("slot")));
    }

    public void move() {
        String row = asked("row");
        Resource onto = row.isEmpty() ? null : Resource.parse(row);
        card.drop(
                Long.parseLong(asked("slot")),
                Integer.parseInt(asked("version")),
                LocalDate.parse(asked("day")),
                HalfDay.valueOf(asked("half")),
                onto == null || onto.isPerson() ? null : Place.room(onto.id()),
                asked("key"));
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
