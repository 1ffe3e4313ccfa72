package vn.coordination.schedule.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * The cells of one band of the board with the slots in them. Written by hand: a board has several hundred cells, and a
 * loop of the page's own language within each costs as much as all the rest of the page.
 */
@FacesComponent(
        value = "vn.coordination.BoardCells",
        createTag = true,
        tagName = "boardCells",
        namespace = "https://coordination.vn/board")
public class BoardCells extends UIComponentBase {
    @Override
    public String getFamily() {
        return "vn.coordination";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        Board.Band band = (Board.Band) getAttributes().get("band");
        String pictures = (String) getAttributes().get("pictures");
        for (Board.Cell cell : band.cells()) {
            out.startElement("td", this);
            out.writeAttribute("class", cell.off() ? "off" : "", null);
            out.writeAttribute("data-day", cell.day(), null);
            out.writeAttribute("data-half", band.half(), null);
            for (Chip chip : cell.chips()) {
                write(out, chip, pictures);
            }
            out.endElement("td");
        }
    }

    private void write(ResponseWriter out, Chip chip, String pictures) throws IOException {
        out.startElement("a", this);
        out.writeAttribute("class", chip.style(), null);
        out.writeAttribute("href", "slot.xhtml?id=" + chip.slot(), null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("data-slot", chip.slot(), null);
        out.writeAttribute("data-version", chip.version(), null);
        out.writeAttribute("aria-label", chip.label(), null);
        out.startElement("svg", this);
        out.writeAttribute("class", "icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", this);
        out.writeAttribute("href", pictures + "#" + chip.picture(), null);
        out.endElement("use");
        out.endElement("svg");
        out.startElement("b", this);
        out.writeText(chip.time(), null);
        out.endElement("b");
        out.writeText(" ", null);
        out.writeText(chip.title(), null);
        out.endElement("a");
    }
}
