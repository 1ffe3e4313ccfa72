package vn.coordination.petition.letter.app.rendering;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.petition.LetterKind;
import vn.coordination.shared.City;

/** Puts letters into words: Vietnamese only, for official letters are. */
public final class LetterTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FIRST_MONTH_WITHOUT_NOUGHT = 3;

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "vn.coordination.petition.letter.app.rendering.letter",
            Locale.ROOT,
            LetterTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    public String number(LetterKind kind, Office issuer, int number) {
        String printed = number == LetterMatter.UNNUMBERED ? text("number.later") : "%02d".formatted(number);
        return LetterLayout.of(issuer).number(printed, kind.abbreviation(), text("symbol." + issuer.code()));
    }

    public String office(Office office) {
        return text("office." + office.code());
    }

    /** How who wrote is called where nobody may learn the name. */
    public String shielded() {
        return text("shielded");
    }

    public String unnamed() {
        return text("unnamed");
    }

    /** Stands for a name that is not opened for a preview. */
    public String nameless() {
        return text("preview.name");
    }

    public String nowhere() {
        return text("preview.address");
    }

    public String nobody() {
        return text("preview.addressee");
    }

    public Letter letter(LetterMatter matter) {
        LetterLayout layout = LetterLayout.of(matter.issuer());
        Object[] places = {
            matter.petition(),
            DAY.format(matter.arrived()),
            matter.writer(),
            matter.address().isEmpty() ? text("no.address") : matter.address(),
            matter.summary(),
            matter.content(),
            matter.file()
        };
        String kind = "." + matter.kind();
        String number = number(matter.kind(), matter.issuer(), matter.number());
        return new Letter(
                text("form" + kind),
                lines("issuer." + matter.issuer().code()),
                lines("motto." + layout),
                number,
                text("numbered", number),
                placeAndDate(matter.at()),
                text("title" + kind),
                text("subject" + kind),
                text("addressed", matter.addressee()),
                paragraphs(matter, places),
                LetterTable.NONE,
                matter.role() == null ? lines("sign.later") : lines("sign." + layout + "." + signing(matter.role())),
                matter.signer(),
                text("recipients"),
                lines("recipients.list", matter.file()),
                matter.at());
    }

    /** A sheet that the office keeps: headed as its letters are. */
    public Letter sheet(SheetMatter matter) {
        return new Letter(
                matter.form(),
                lines("issuer." + matter.office().code()),
                lines("motto." + LetterLayout.of(matter.office())),
                matter.title(),
                "",
                placeAndDate(matter.at()),
                matter.title(),
                matter.subject(),
                "",
                matter.paragraphs(),
                matter.table(),
                List.of(matter.signature()),
                matter.signer(),
                "",
                List.of(),
                matter.at());
    }

    public String bookTitle() {
        return text("book.title");
    }

    public String bookSigned() {
        return text("book.signed");
    }

    /** Under which a letter about a petition is kept. */
    public String fileOf(String petition) {
        return text("file.petition", petition);
    }

    /** Under which a letter to a visitor is kept. */
    public String fileOfVisit(long visit) {
        return text("file.visit", String.valueOf(visit));
    }

    private List<String> paragraphs(LetterMatter matter, Object... places) {
        List<String> paragraphs = new ArrayList<>(lines("body." + matter.kind(), places));
        if (!matter.content().isBlank()) {
            paragraphs.add(matter.content().strip());
        }
        paragraphs.addAll(lines("end." + matter.kind(), places));
        return paragraphs;
    }

    private static String signing(Role role) {
        return switch (role) {
            case CHIEF, DEPUTY_CHIEF, DIVISION_HEAD -> role.name();
            default -> "OFFICER";
        };
    }

    /** Days below ten and the first two months with a nought before them (Decree 30/2020). */
    private String placeAndDate(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, City.ZONE);
        String month = day.getMonthValue() < FIRST_MONTH_WITHOUT_NOUGHT ? "%02d" : "%d";
        return text(
                "place.and.date",
                "%02d".formatted(day.getDayOfMonth()),
                month.formatted(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** Of the bundle, whose lines are kept apart by a bar; what is put into them stays whole. */
    private List<String> lines(String key, Object... places) {
        String patterns = bundle.getString(key);
        return patterns.isEmpty()
                ? List.of()
                : Arrays.stream(patterns.split("\\|"))
                        .map(pattern -> filled(pattern, places))
                        .toList();
    }

    private String text(String key, Object... places) {
        return filled(bundle.getString(key), places);
    }

    private static String filled(String pattern, Object... places) {
        return places.length == 0 ? pattern : MessageFormat.format(pattern, places);
    }
}
