package vn.coordination.schedule.week.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import vn.coordination.schedule.web.SlotLine;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Markup;

/** The week as a list for a phone, day by day. Written by hand like the board, beside which every page has it. */
@FacesComponent(
        value = "vn.coordination.AgendaDays",
        createTag = true,
        tagName = "agendaDays",
        namespace = "https://coordination.vn/board")
public class AgendaDays extends UIComponentBase {
    @Override
    public String getFamily() {
        return "vn.coordination";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Markup out = new Markup(context, this);
        for (Object day : (List<?>) getAttributes().get("days")) {
            write(out, (WeekView.Day) day);
        }
    }

    private static void write(Markup out, WeekView.Day day) throws IOException {
        out.open("section", "class", "agenda-day").open("h2").text(day.name()).close("h2");
        out.open("ul");
        for (SlotLine line : day.lines()) {
            write(out, line);
        }
        out.close("ul", "section");
    }

    private static void write(Markup out, SlotLine line) throws IOException {
        String element = line.slot() == null ? "div" : "a";
        out.open("li", "class", "of-" + Formats.lower(line.officeCode()))
                .open(element, "class", "agenda-line", "href", line.address(), "data-slot", line.slot())
                .span("agenda-time", line.time())
                .open("span", "class", "agenda-what")
                .open("strong")
                .text(line.title())
                .close("strong")
                .open("small")
                .text(line.about())
                .close("small", "span")
                .state(line.look().look(), line.state())
                .close(element, "li");
    }
}
