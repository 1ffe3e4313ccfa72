package vn.coordination.conference.paper.web;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.app.PointTotals;
import vn.coordination.conference.paper.app.MinutesRow;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** The sheets of a dossier that are no tables. */
final class DossierSheets {
    private final Locale locale;

    DossierSheets(Locale locale) {
        this.locale = locale;
    }

    DossierEntry invitation(ConferenceView view) {
        String times = view.sittings().stream()
                .map(hours -> Formats.longDate(hours.day(), locale) + " " + hours.starts() + "–" + hours.ends())
                .collect(Collectors.joining("; "));
        return entry(
                "invitation",
                sheet -> sheet.value(text("conference.kind"), text("conference.kind." + view.kind()))
                        .value(text("conference.title"), view.calling().title())
                        .value(text("conference.when"), times)
                        .value(text("conference.room"), view.roomName())
                        .value(text("conference.chair"), view.chair())
                        .value(text("conference.participants"), view.calling().participants())
                        .value(text("conference.requirements"), view.calling().requirements()));
    }

    DossierEntry minutes(MinutesRow minutes) {
        return entry(
                "minutes",
                sheet -> sheet.text(minutes.text())
                        .value(text("papers.minutes.signed"), minutes.signer() == null ? "" : minutes.signer())
                        .value(text("papers.hash"), minutes.hash()));
    }

    DossierEntry attendance(ConferenceView view, PointTotals totals) {
        return entry(
                "attendance",
                sheet -> sheet.value(
                                text("conference.present"),
                                Integer.toString(view.result().present()))
                        .value(
                                text("conference.members"),
                                Integer.toString(view.calling().members()))
                        .value(text("board.figure.heads"), Integer.toString(totals.heads())));
    }

    private DossierEntry entry(String name, DossierTable.Before values) {
        String title = text("dossier." + name);
        return DossierEntry.of(name + ".html", title, out -> {
            HtmlSheet sheet = new HtmlSheet(out, locale, title);
            values.write(sheet);
            sheet.finish();
        });
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
