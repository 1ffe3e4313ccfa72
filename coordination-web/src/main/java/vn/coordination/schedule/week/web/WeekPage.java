package vn.coordination.schedule.week.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.schedule.board.web.Board;
import vn.coordination.schedule.board.web.BoardMaker;
import vn.coordination.schedule.card.web.CardPage;
import vn.coordination.schedule.settlement.web.ConfirmReader;
import vn.coordination.schedule.web.SlotLine;
import vn.coordination.schedule.web.SlotLines;
import vn.coordination.schedule.web.WeekChoice;
import vn.coordination.schedule.web.WeekPicture;

/** The week as a board or as a table. Week, office, way of looking and slot are in the address. */
@Named
@ViewScoped
public class WeekPage implements Serializable {
    private static final String TABLE = "table";

    @Inject
    private WeekChoice choice;

    @Inject
    private ConfirmReader reader;

    @Inject
    private CardPage card;

    private String week;
    private String office;
    private String view;
    private Long slot;
    private transient WeekView shown;
    private List<SlotLine> lines = List.of();
    private List<SlotLine> found;

    /** The first look: the slot of the address opens its card. */
    public void open() {
        card.open(slot);
    }

    /** Before every drawing, so that what has just been done is seen. */
    public void load() {
        WeekPicture picture = reader.picture(choice.of(week));
        week = picture.iso().toString();
        lines = new SlotLines(picture, getOnly()).lines();
        Board board = isTable() ? null : new BoardMaker(picture, getOnly()).make();
        shown = new WeekView(picture, reader.rights(picture), board, lines);
        card.show(picture);
    }

    /** The office whose slots alone are shown, or null. */
    public Office getOnly() {
        return Arrays.stream(Office.values())
                .filter(each -> each.code().equals(office))
                .findFirst()
                .orElse(null);
    }

    public boolean isTable() {
        return TABLE.equals(view);
    }

    /** A filter of the table finds words with or without their accents. */
    public boolean holds(Object value, Object filter, Locale locale) {
        return Text.folded((String) value).contains(Text.folded((String) filter));
    }

    public WeekView getShown() {
        return shown;
    }

    public List<SlotLine> getLines() {
        return lines;
    }

    public List<SlotLine> getFound() {
        return found;
    }

    public void setFound(List<SlotLine> found) {
        this.found = found;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public Long getSlot() {
        return slot;
    }

    public void setSlot(Long slot) {
        this.slot = slot;
    }
}
