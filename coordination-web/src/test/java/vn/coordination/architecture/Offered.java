package vn.coordination.architecture;

import java.util.Set;

/** What web may use of ejb beside services, queries, rows, commands and refusals. Each name needs its reason. */
final class Offered {
    static final Set<String> NAMES = Set.of(
            // repeats a call that lost a race; must stand outside of the transaction
            "Retry",
            // who acts in this request
            "CurrentActor",
            // moves the clock of a demonstration; refused elsewhere
            "DemonstrationClock",
            // names what a sentence speaks of, as far as the reader may know it
            "ArgumentTexts",
            // reads the rulings of a stored judgement, whose sentences pages make
            "StoredRulings",
            // the JSON library, looked up once
            "JsonLibrary",
            // names the article of the version in force beside a refusal
            "ArticlesInForce",
            // writes a table as a file, safe against formulas
            "CsvWriter",
            // tells one request under an idempotency key from another
            "RequestPrint",
            // says what may be logged of a failure
            "LoggedFailure",
            // makes the printed week
            "WeekPrint");

    private Offered() {}
}
