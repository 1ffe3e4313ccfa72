package vn.coordination.schedule.board.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import vn.coordination.shared.web.Markup;

/**
 * The rows of the board with the slots in their cells. Written by hand: a board has several hundred cells, and a loop of
 * the page's own language within each costs as much as all the rest of the page.
 */
@FacesComponent(
        value = "vn.coordination.BoardRows",
        createTag = true,
        tagName = "boardRows",
        namespace = "https://coordination.vn/board")
public class BoardRows extends UIComponentBase {
    /** Beside the days: who, and which half of the day. */
    private static final int HEADS = 2;

    @Override
    public String getFamily() {
        return "vn.coordination";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Markup out = new Markup(context, this);
        Board board = (Board) getAttributes().get("board");
        int columns = HEADS + board.days().size();
        for (Board.Group group : board.groups()) {
            out.open("tbody", "class", "board-group").open("tr");
            out.open("th", "scope", "rowgroup", "colspan", columns).open("span");
            out.text(group.name()).close("span", "th", "tr", "tbody");
            for (Board.Row row : group.rows()) {
                write(out, row);
            }
        }
    }

    private static void write(Markup out, Board.Row row) throws IOException {
        out.open("tbody", "data-row", row.key());
        for (Board.Band band : row.bands()) {
            out.open("tr", "class", band.first() ? "morning" : "afternoon");
            if (band.first()) {
                out.open("th", "scope", "rowgroup", "rowspan", row.bands().size(), "class", "who")
                        .text(row.name())
                        .open("small")
                        .text(row.detail())
                        .close("small", "th");
            }
            out.open("th", "scope", "row", "class", "half").open("abbr", "title", band.word());
            out.text(band.letter()).close("abbr", "th");
            for (Board.Cell cell : band.cells()) {
                write(out, cell, band);
            }
            out.close("tr");
        }
        out.close("tbody");
    }

    private static void write(Markup out, Board.Cell cell, Board.Band band) throws IOException {
        out.open("td", "class", cell.off() ? "off" : "", "data-day", cell.day(), "data-half", band.half());
        for (Chip chip : cell.chips()) {
            write(out, chip);
        }
        out.close("td");
    }

    private static void write(Markup out, Chip chip) throws IOException {
        String element = chip.slot() == null ? "span" : "a";
        out.open(element, "class", chip.style(), "href", chip.address(), "tabindex", "-1")
                .with("role", chip.slot() == null ? "img" : null)
                .with("data-slot", chip.slot(), "data-version", chip.version(), "aria-label", chip.label())
                .icon(chip.picture())
                .open("b")
                .text(chip.time())
                .close("b")
                .text(" ")
                .text(chip.title())
                .close(element);
    }
}
