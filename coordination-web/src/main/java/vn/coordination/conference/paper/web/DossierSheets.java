package vn.coordination.conference.paper.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.app.IncidentRow;
import vn.coordination.conference.app.PointRow;
import vn.coordination.conference.app.PointTotals;
import vn.coordination.conference.paper.app.MinutesRow;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** The sheets of a dossier that are written from what the conference itself holds. */
final class DossierSheets {
    private final Locale locale;

    DossierSheets(Locale locale) {
        this.locale = locale;
    }

    DossierEntry invitation(ConferenceView view) {
        String times = view.sittings().stream()
                .map(hours -> Formats.longDate(hours.day(), locale) + " " + hours.starts() + "–" + hours.ends())
                .collect(Collectors.joining("; "));
        HtmlSheet sheet = sheet("invitation")
                .value(text("conference.kind"), text("conference.kind." + view.kind()))
                .value(text("conference.title"), view.calling().title())
                .value(text("conference.when"), times)
                .value(text("conference.room"), view.roomName())
                .value(text("conference.chair"), view.chair())
                .value(text("conference.participants"), view.calling().participants())
                .value(text("conference.requirements"), view.calling().requirements());
        return entry("invitation", sheet);
    }

    DossierEntry agenda(List<AgendaItem> agenda) {
        List<List<String>> rows = new ArrayList<>();
        agenda.forEach(item -> rows.add(List.of(
                Integer.toString(rows.size() + 1),
                item.title(),
                item.reporter(),
                item.minutes() == 0 ? "" : Integer.toString(item.minutes()))));
        List<String> head = List.of(
                text("dossier.number"),
                text("conference.agenda.title"),
                text("conference.agenda.reporter"),
                text("conference.agenda.minutes"));
        return entry("agenda", sheet("agenda").table(head, rows));
    }

    DossierEntry minutes(MinutesRow minutes) {
        return entry(
                "minutes",
                sheet("minutes")
                        .text(minutes.text())
                        .value(text("papers.minutes.signed"), minutes.signer() == null ? "" : minutes.signer())
                        .value(text("papers.hash"), minutes.hash()));
    }

    DossierEntry conclusions(ConferenceView view) {
        return entry(
                "conclusions",
                sheet("conclusions")
                        .value(text("conference.notice"), view.result().notice())
                        .value(text("conference.record"), view.result().minutes())
                        .value(text("conference.exempt"), view.result().exempt()));
    }

    DossierEntry attendance(ConferenceView view, PointTotals totals) {
        int present = view.result().present();
        return entry(
                "attendance",
                sheet("attendance")
                        .value(text("conference.present"), Integer.toString(present))
                        .value(
                                text("conference.members"),
                                Integer.toString(view.calling().members()))
                        .value(text("board.figure.heads"), Integer.toString(totals.heads())));
    }

    DossierEntry points(List<PointRow> points) {
        List<List<String>> rows = points.stream()
                .map(point -> List.of(
                        point.code(),
                        point.venue().unit(),
                        point.tested() ? text("board.figure.tested") : "",
                        BreachSentences.termAlone("point." + point.state(), locale),
                        point.headCount() == null ? "" : point.headCount().toString(),
                        point.countedBy()))
                .toList();
        List<String> head = List.of(
                text("points.column.CODE"),
                text("points.column.UNIT"),
                text("board.act.PASS"),
                text("conference.state"),
                text("board.heads"),
                text("board.correspondent"));
        return entry("points", sheet("points").table(head, rows));
    }

    DossierEntry incidents(List<IncidentRow> incidents) {
        List<List<String>> rows = incidents.stream()
                .map(one -> List.of(
                        Formats.instant(one.at()),
                        one.point(),
                        one.unit(),
                        text("board.incident." + one.act()),
                        one.cause(),
                        Integer.toString(one.minutes())))
                .toList();
        List<String> head = List.of(
                text("conference.when"),
                text("points.column.CODE"),
                text("points.column.UNIT"),
                text("board.incidents"),
                text("board.cause"),
                text("dossier.lost"));
        return entry("incidents", sheet("incidents").table(head, rows));
    }

    private HtmlSheet sheet(String name) {
        return new HtmlSheet(locale, text("dossier." + name));
    }

    private DossierEntry entry(String name, HtmlSheet sheet) {
        return DossierEntry.of(name + ".html", text("dossier." + name), sheet.bytes());
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
