package vn.coordination.conference.paper.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.Result;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.delegate.Interval;
import vn.coordination.conference.delegate.app.DecisionRow;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.conference.point.SignedCount;
import vn.coordination.conference.point.app.PointEventRow;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;
import vn.coordination.task.app.TaskRow;

/** What stands in the rows of the tables of a dossier, in the reader's language. */
record DossierCells(Locale locale) {
    List<String> heads(String... keys) {
        return Arrays.stream(keys).map(this::text).toList();
    }

    /** Of the table of that name. */
    String title(String name) {
        return text("dossier." + name);
    }

    void result(Result result, HtmlSheet sheet) throws IOException {
        sheet.value(text("conference.notice"), result.notice())
                .value(text("conference.record"), result.minutes())
                .value(text("conference.exempt"), result.exempt());
    }

    /** Said to a reader who may not know all of what was assigned. */
    void own(HtmlSheet sheet) throws IOException {
        sheet.text(text("dossier.conclusions.own"));
    }

    List<?> of(AgendaItem item, int place) {
        return List.of(place, item.title(), item.reporter(), item.minutes() == 0 ? "" : item.minutes());
    }

    List<?> of(ConferenceView.Line line) {
        return List.of(
                term("line." + line.kind()),
                office(line.office()),
                line.owner() == null ? text("conference.nobody") : line.owner(),
                Formats.date(line.due()),
                instant(line.done()));
    }

    List<?> of(DelegateRow row) {
        return List.of(
                row.name(),
                row.unit(),
                row.seat().isEmpty() ? text("delegates.hall") : row.seat(),
                text(row.member() ? "delegates.member" : "delegates.invited"),
                term("delegate." + row.state()),
                row.reason(),
                row.substitute(),
                row.standsFor(),
                row.intervals().stream().map(this::of).collect(Collectors.joining("; ")));
    }

    private String of(Interval interval) {
        String until = interval.left() == null ? text("delegate.still") : Formats.instant(interval.left());
        return Formats.instant(interval.came()) + " – " + until;
    }

    List<?> of(DecisionRow decision) {
        return List.of(
                decision.title(),
                Formats.instant(decision.at()),
                decision.present(),
                decision.members(),
                decision.by());
    }

    List<?> of(TaskRow task) {
        String unit = task.lead().unit();
        return List.of(
                task.source().item(),
                task.content(),
                office(task.lead().office()) + (unit.isEmpty() ? "" : " – " + unit),
                task.coordinators().stream().sorted().map(this::office).collect(Collectors.joining("; ")),
                task.product(),
                Formats.date(task.due()),
                text("task.state." + task.state()),
                task.status() == null ? "" : text("task.status." + task.status()));
    }

    List<?> of(PointRow point) {
        return List.of(
                point.code(),
                point.venue().unit(),
                instant(point.testedAt()),
                term("point." + point.state()),
                point.headCount() == null ? "" : point.headCount(),
                point.countedBy(),
                instant(point.countedAt()));
    }

    List<?> test(PointEventRow test) {
        return List.of(
                Formats.instant(test.at()),
                test.point(),
                test.unit(),
                text("point.act." + test.act()),
                test.cause(),
                test.person());
    }

    List<?> incident(PointEventRow incident) {
        return List.of(
                Formats.instant(incident.at()),
                incident.point(),
                incident.unit(),
                text("board.incident." + incident.act()),
                incident.cause(),
                incident.minutes(),
                incident.person());
    }

    List<?> count(PointEventRow signed) {
        SignedCount count = signed.count();
        return List.of(
                Formats.instant(signed.at()),
                signed.point(),
                signed.unit(),
                count.headCount(),
                count.headCountBefore() == null ? "" : count.headCountBefore(),
                count.correspondent(),
                signed.person());
    }

    List<?> of(ConferenceView.Step step) {
        return List.of(
                Formats.instant(step.at()),
                text("conference.act." + step.act()),
                office(step.office()),
                step.person(),
                step.approver() == null ? "" : step.approver(),
                step.note(),
                String.join("; ", step.told()));
    }

    private static String instant(Instant at) {
        return at == null ? "" : Formats.instant(at);
    }

    private String office(Office office) {
        return text("office." + office.code() + ".short");
    }

    private String term(String key) {
        return BreachSentences.termAlone(key, locale);
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
