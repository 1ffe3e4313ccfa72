package vn.coordination.conference.paper.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.paper.app.PaperRow;

/** Puts papers into the order of the agenda: first those of the whole conference, last those of what was taken off. */
final class PaperGroups {
    private PaperGroups() {}

    /** @param off the words for what was taken off the agenda */
    static List<PaperGroup> of(List<AgendaItem> agenda, List<PaperRow> papers, String off) {
        List<PaperGroup> groups = new ArrayList<>();
        add(groups, 0, "", papers, paper -> paper.item().isEmpty());
        int place = 0;
        for (AgendaItem item : agenda) {
            place++;
            groups.add(new PaperGroup(
                    place, item.title(), only(papers, paper -> paper.item().equals(item.code()))));
        }
        Set<String> codes = agenda.stream().map(AgendaItem::code).collect(Collectors.toSet());
        add(groups, 0, off, papers, paper -> !paper.item().isEmpty() && !codes.contains(paper.item()));
        return groups;
    }

    private static void add(
            List<PaperGroup> groups, int place, String title, List<PaperRow> papers, Predicate<PaperRow> which) {
        List<PaperRow> found = only(papers, which);
        if (!found.isEmpty()) {
            groups.add(new PaperGroup(place, title, found));
        }
    }

    private static List<PaperRow> only(List<PaperRow> papers, Predicate<PaperRow> which) {
        return papers.stream().filter(which).toList();
    }
}
