package vn.coordination.schedule.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Consent;
import vn.coordination.schedule.WeekState;
import vn.coordination.schedule.week.app.WeekRow;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** The four steps of a week: drafts, consolidation, the offices' word, issue. */
public final class WeekSteps {
    private final WeekPicture picture;
    private final WeekRow week;
    private final Locale locale;

    private enum Stage {
        DRAFTS("step.drafts", RuleCode.SC_01),
        CONSOLIDATION("step.consolidation", RuleCode.SC_02),
        WORDS("step.words", RuleCode.SC_03);

        private final String key;
        private final RuleCode code;

        Stage(String key, RuleCode code) {
            this.key = key;
            this.code = code;
        }
    }

    public WeekSteps(WeekPicture picture) {
        this.picture = picture;
        this.week = picture.week();
        this.locale = picture.locale();
    }

    public List<WeekStep> steps() {
        return List.of(drafts(), consolidation(), words(), issue());
    }

    private WeekStep drafts() {
        boolean done = week.state() != WeekState.OPEN;
        List<WeekStep.Mark> marks = week.words().stream().map(this::draft).toList();
        return step(Stage.DRAFTS, done, !done, marks, picture.dues().row().drafts());
    }

    private WeekStep.Mark draft(WeekRow.Word word) {
        return word.draftSent() == null
                ? new WeekStep.Mark(word.office(), "plain", text("step.notSent"))
                : new WeekStep.Mark(word.office(), "good", Formats.timeOf(word.draftSent()));
    }

    private WeekStep consolidation() {
        boolean done = week.state() != WeekState.OPEN && week.state() != WeekState.EXCHANGED;
        boolean current = week.state() == WeekState.EXCHANGED;
        return step(
                Stage.CONSOLIDATION,
                done,
                current,
                List.of(),
                picture.dues().row().consolidation());
    }

    private WeekStep words() {
        boolean asked = week.state() != WeekState.OPEN && week.state() != WeekState.EXCHANGED;
        boolean current = week.state() == WeekState.CONSOLIDATED;
        List<WeekStep.Mark> marks =
                asked ? week.words().stream().map(this::word).toList() : List.of();
        return step(Stage.WORDS, asked && !current, current, marks, wordsDue());
    }

    private WeekStep.Mark word(WeekRow.Word word) {
        return new WeekStep.Mark(
                word.office(),
                look(word.consent()),
                text("consent." + word.consent().name()));
    }

    public static String look(Consent consent) {
        return switch (consent) {
            case WAITING -> "proposed";
            case EXPLICIT -> "good";
            case DEEMED -> "near";
            case OBJECTED -> "late";
        };
    }

    /** The last of the offices' times, once they have been asked. */
    private Instant wordsDue() {
        return week.words().stream()
                .map(WeekRow.Word::consentDue)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(picture.dues().row().confirmation());
    }

    private WeekStep issue() {
        boolean done = week.state().issued();
        boolean current = week.state() == WeekState.CONFIRMED;
        String when =
                done ? Texts.text(locale, "step.version", week.issueNumber(), Formats.instant(week.issuedAt())) : "";
        return new WeekStep(text("step.issue"), done, current, List.of(), "", "", when);
    }

    private WeekStep step(Stage stage, boolean done, boolean current, List<WeekStep.Mark> marks, Instant due) {
        String until = done ? "" : picture.dues().shortly(due, locale);
        String left = done || picture.dues().over(due) ? "" : picture.dues().left(due, locale);
        return new WeekStep(text(stage.key), done, current, marks, stage.code.printed(), until, left);
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
