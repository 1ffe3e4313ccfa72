package vn.coordination.petition.planting;

import java.util.List;
import vn.coordination.petition.planting.Letter.Office;

/** The same matter of the same person, written once more. */
final class Repeated {
    private static final List<Way> COMBINED = List.of(
            Way.NAME_MISSPELT,
            Way.NAME_REORDERED,
            Way.MIDDLE_NAME_LEFT_OUT,
            Way.WITHOUT_ACCENTS,
            Way.ADDRESS_REWRITTEN,
            Way.TARGET_REWORDED,
            Way.SUBJECT_TENTH_CHANGED);

    private final Dice dice;
    private final Slips slips;

    Repeated(Dice dice) {
        this.dice = dice;
        this.slips = new Slips(dice);
    }

    Letter letter(Way way, Story story, Office office) {
        Letter same = story.written(office);
        return way == Way.THREE_AT_ONCE ? threeAtOnce(same, story) : changed(way, same, story);
    }

    /** One slip in the name at most: whose name is both misspelt and turned round, nobody finds on paper either. */
    private Letter threeAtOnce(Letter letter, Story story) {
        Letter changed = changed(COMBINED.get(dice.upTo(3)), letter, story);
        changed = changed(COMBINED.get(dice.between(4, 5)), changed, story);
        return changed(dice.in(50) ? Way.WITHOUT_ACCENTS : Way.SUBJECT_TENTH_CHANGED, changed, story);
    }

    private Letter changed(Way way, Letter letter, Story story) {
        return switch (way) {
            case NAME_MISSPELT -> named(letter, slips.misspelt(letter.name()));
            case SPELLING_VARIANT -> located(named(letter, slips.byEar(letter.name())), slips.byEar(letter.address()));
            case NAME_REORDERED -> named(letter, story.person().turned(dice.upTo(3)));
            case MIDDLE_NAME_LEFT_OUT ->
                named(letter, story.person().withMiddle("").written());
            case WITHOUT_ACCENTS -> plain(letter);
            case ABBREVIATED -> abbreviated(letter, story);
            case ADDRESS_REWRITTEN -> located(letter, story.home().rewritten(dice.upTo(4)));
            case ADDRESS_LEFT_OUT -> located(letter, "");
            case TARGET_REWORDED -> aimed(letter, story.matter().target().another());
            case SUMMARISED_ANEW ->
                aimed(
                        saying(letter, story.matter().summary().another()),
                        story.matter().target().another());
            case SUBJECT_TENTH_CHANGED -> saying(letter, slips.tenthChanged(letter.subject()));
            default -> letter;
        };
    }

    private static Letter abbreviated(Letter letter, Story story) {
        return new Letter(
                letter.office(),
                story.person().abbreviated(),
                story.home().abbreviated(),
                story.matter().target().another(),
                letter.subject()
                        .replace("Quyết định", "QĐ")
                        .replace("giấy chứng nhận quyền sử dụng đất", "GCNQSDĐ")
                        .replace("giải phóng mặt bằng", "GPMB")
                        .replace("bảo hiểm xã hội", "BHXH")
                        .replace("về việc", "v/v"));
    }

    private static Letter plain(Letter letter) {
        return new Letter(
                letter.office(),
                Slips.withoutAccents(letter.name()),
                Slips.withoutAccents(letter.address()),
                Slips.withoutAccents(letter.target()),
                Slips.withoutAccents(letter.subject()));
    }

    private static Letter named(Letter letter, String name) {
        return new Letter(letter.office(), name, letter.address(), letter.target(), letter.subject());
    }

    private static Letter located(Letter letter, String address) {
        return new Letter(letter.office(), letter.name(), address, letter.target(), letter.subject());
    }

    private static Letter aimed(Letter letter, String target) {
        return new Letter(letter.office(), letter.name(), letter.address(), target, letter.subject());
    }

    private static Letter saying(Letter letter, String subject) {
        return new Letter(letter.office(), letter.name(), letter.address(), letter.target(), subject);
    }
}
