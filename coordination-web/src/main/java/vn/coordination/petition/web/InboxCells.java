package vn.coordination.petition.web;

import java.io.IOException;
import java.util.Locale;
import vn.coordination.organisation.Office;
import vn.coordination.petition.inbox.app.PetitionLine;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.regulation.web.DeadlineWords;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Markup;
import vn.coordination.shared.web.Texts;

/** One row of the inbox after the other, cell by cell. On a phone each cell bears the head of its column. */
final class InboxCells {
    private final Markup out;
    private final Locale locale;
    private final String application;

    InboxCells(Markup out, Locale locale, String application) {
        this.out = out;
        this.locale = locale;
        this.application = application;
    }

    void row(PetitionLine line) throws IOException {
        out.open("tr");
        number(line);
        arrival(line);
        kind(line);
        gist(line);
        holder(line);
        clock(line.clock());
        rivals(line);
        cell("narrow number", "petitions.persons")
                .text(Formats.number(line.persons()))
                .close("td");
        out.close("tr");
    }

    private void number(PetitionLine line) throws IOException {
        cell("narrow", "petitions.number")
                .open("a", "href", address(line))
                .text(line.number().isEmpty() ? text("petitions.unnumbered") : line.number())
                .close("a", "td");
    }

    private void arrival(PetitionLine line) throws IOException {
        cell("narrow arrived", "petitions.arrived")
                .text(Formats.date(line.arrived()))
                .open("small", "class", "since")
                .text(text("petition.channel." + line.channel()))
                .close("small", "td");
    }

    private void kind(PetitionLine line) throws IOException {
        cell("what", "petitions.kind")
                .text(text(line.kind() == null ? "petitions.unclassified" : "petition.kind." + line.kind()))
                .open("small", "class", "since")
                .state(PetitionWords.look(line.state()), PetitionWords.state(line.state()))
                .close("small", "td");
    }

    private void gist(PetitionLine line) throws IOException {
        String target = line.target() == null || line.target().isEmpty() ? "—" : line.target();
        cell("gist", "petitions.summary")
                .open("details", "class", "peek")
                .open("summary")
                .text(line.summary())
                .close("summary")
                .open("p", "class", "since")
                .text(text("petitions.target") + ": " + target)
                .close("p", "details", "td");
    }

    private void holder(PetitionLine line) throws IOException {
        boolean assigned = line.officer() != null;
        cell("holder", "petitions.holder")
                .span(assigned ? "" : "since", assigned ? line.officer() : text("petitions.unassigned"));
        if (line.boundFor() != null) {
            out.open("small", "class", "since");
            office(line.office());
            out.text(" → ");
            office(line.boundFor());
            out.close("small");
        }
        out.close("td");
    }

    private void clock(DeadlineRow clock) throws IOException {
        cell("narrow clock", "petitions.clock");
        if (clock != null) {
            String how = text("deadline.how");
            String counting = application + "/deadline/counting.xhtml?id=" + clock.id();
            out.open("a", "class", "deadline", "href", counting, "title", how)
                    .state(DeadlineWords.look(clock), DeadlineWords.left(clock))
                    .span("unseen", " · " + how)
                    .close("a")
                    .open("small", "class", "since")
                    .text(DeadlineWords.due(clock))
                    .close("small");
        }
        out.close("td");
    }

    private void rivals(PetitionLine line) throws IOException {
        cell("narrow", "petitions.rivals");
        if (line.rivals() > 0) {
            String label = line.rivals() + " " + text("petitions.rivals.open");
            out.open("a", "class", "rivals", "href", address(line) + "#likes", "aria-label", label)
                    .state("near", line.rivals())
                    .close("a");
        }
        out.close("td");
    }

    private void office(Office office) throws IOException {
        String key = "office." + office.code();
        String style = "office office-" + Formats.lower(office.code());
        out.open("abbr", "class", style, "title", text(key + ".name"))
                .text(text(key + ".short"))
                .close("abbr");
    }

    private Markup cell(String style, String head) throws IOException {
        return out.open("td", "role", "gridcell", "class", style).span("ui-column-title", text(head));
    }

    private String address(PetitionLine line) {
        return application + "/petition/petition.xhtml?id=" + line.id();
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
