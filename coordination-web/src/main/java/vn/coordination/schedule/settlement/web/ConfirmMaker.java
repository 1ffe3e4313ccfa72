package vn.coordination.schedule.settlement.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.coordination.schedule.Consent;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.card.web.Contest;
import vn.coordination.schedule.card.web.ContestMaker;
import vn.coordination.schedule.settlement.app.ConflictRow;
import vn.coordination.schedule.web.SlotLine;
import vn.coordination.schedule.web.SlotLines;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.schedule.web.WeekRights;
import vn.coordination.schedule.web.WeekSteps;
import vn.coordination.schedule.week.app.ObjectionRow;
import vn.coordination.schedule.week.app.WeekRow;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Puts the offices' words and objections beside the rows they are about. */
final class ConfirmMaker {
    private final WeekPicture picture;
    private final List<ObjectionRow> objections;
    private final WeekRights rights;
    private final Locale locale;

    ConfirmMaker(WeekPicture picture, List<ObjectionRow> objections, WeekRights rights) {
        this.picture = picture;
        this.objections = objections;
        this.rights = rights;
        this.locale = picture.locale();
    }

    ConfirmSheet make() {
        Map<Long, SlotRow> slots = new HashMap<>();
        picture.slots().forEach(slot -> slots.put(slot.id(), slot));
        List<ConfirmRow> rows = new SlotLines(picture, null)
                .wholes().stream()
                        .filter(line -> slots.get(line.slot()).state().exchanged())
                        .map(line -> row(line, slots.get(line.slot())))
                        .toList();
        List<Contest> conflicts =
                picture.conflicts().stream().map(this::conflict).toList();
        return new ConfirmSheet(
                picture,
                rights,
                picture.week().words().stream().map(this::office).toList(),
                rows,
                conflicts,
                new WeekSteps(picture).steps());
    }

    /** A case told from outside: the one that cannot be held, and what SC-07 proposes. */
    private Contest conflict(ConflictRow each) {
        return new ContestMaker(picture).against(each, false);
    }

    private ConfirmOffice office(WeekRow.Word word) {
        boolean asked =
                picture.week().state().awaitsConsent() || picture.week().state().issued();
        boolean waiting = word.consent() == Consent.WAITING;
        return new ConfirmOffice(
                word.office(),
                word.office() == picture.actor().office(),
                asked ? WeekSteps.look(word.consent()) : "plain",
                asked ? text("consent." + word.consent().name()) : text("confirm.notAsked"),
                who(word),
                word.consentAt() == null ? "" : Formats.instant(word.consentAt()),
                asked && waiting && word.consentDue() != null ? picture.dues().until(word.consentDue(), locale) : "");
    }

    private String who(WeekRow.Word word) {
        if (word.consentBy() == null) {
            return word.consent() == Consent.DEEMED ? text("confirm.deemed") : "";
        }
        String speaker = picture.directory().person(word.consentBy());
        return word.actingFor() == null
                ? speaker
                : Texts.text(
                        locale,
                        "confirm.actingFor",
                        speaker,
                        picture.directory().person(word.actingFor()));
    }

    private ConfirmRow row(SlotLine line, SlotRow slot) {
        List<ConfirmRow.Verdict> verdicts =
                picture.week().words().stream().map(word -> verdict(word, slot)).toList();
        boolean objected = objections.stream().anyMatch(each -> each.slot() == slot.id());
        boolean mine = objections.stream()
                .anyMatch(each -> each.slot() == slot.id()
                        && each.office() == picture.actor().office());
        boolean unsettled = objected || slot.state().clashing();
        return new ConfirmRow(
                line, verdicts, unsettled ? "breach" : look(), result(slot, objected), rights.speak() && !mine);
    }

    private ConfirmRow.Verdict verdict(WeekRow.Word word, SlotRow slot) {
        Optional<ObjectionRow> objection = objections.stream()
                .filter(each -> each.slot() == slot.id() && each.office() == word.office())
                .findFirst();
        if (objection.isPresent()) {
            String reason =
                    objection.get().reason() == null ? "" : objection.get().reason();
            return new ConfirmRow.Verdict(word.office(), "late", text("consent.OBJECTED"), reason);
        }
        boolean asked =
                picture.week().state().awaitsConsent() || picture.week().state().issued();
        boolean silent = !asked || word.consent() == Consent.OBJECTED;
        return silent
                ? new ConfirmRow.Verdict(word.office(), "plain", text("confirm.nothing"), "")
                : new ConfirmRow.Verdict(
                        word.office(),
                        WeekSteps.look(word.consent()),
                        text("consent." + word.consent().name()),
                        "");
    }

    private String look() {
        return switch (picture.week().state()) {
            case ISSUED, ARCHIVED, CONFIRMED -> "confirmed";
            case CONSOLIDATED -> "reserved";
            case OPEN, EXCHANGED -> "proposed";
        };
    }

    private String result(SlotRow slot, boolean objected) {
        if (slot.state().clashing()) {
            return text("confirm.result.clash");
        }
        if (objected) {
            return text("confirm.result.objected");
        }
        return text("confirm.result." + picture.week().state().name());
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
