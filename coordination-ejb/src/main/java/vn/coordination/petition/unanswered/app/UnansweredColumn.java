package vn.coordination.petition.unanswered.app;

import java.util.function.Function;

/** The columns of the list of what is not answered, as a file has them. */
public enum UnansweredColumn {
    NUMBER(UnansweredRow::number),
    KIND(UnansweredRow::kind),
    SUMMARY(UnansweredRow::summary),
    WHAT(UnansweredRow::what),
    TO(row -> row.to() == null ? row.body() : row.to()),
    LETTERS(row -> String.join(", ", row.letters())),
    SINCE(UnansweredRow::since),
    DAYS(UnansweredRow::days),
    URGED(UnansweredRow::urged),
    LIMIT(UnansweredRow::limit),
    LEFT(UnansweredRow::left),
    NEXT(UnansweredRow::next),
    OFFICER(UnansweredRow::officer);

    private final Function<UnansweredRow, Object> value;

    UnansweredColumn(Function<UnansweredRow, Object> value) {
        this.value = value;
    }

    Object of(UnansweredRow row) {
        return value.apply(row);
    }
}
