package vn.coordination.shared.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How often a node looks for jobs that are due: {@code TICK_SECONDS}, a minute when it is not set. */
@ApplicationScoped
class TickSettings {
    static final String VARIABLE = "TICK_SECONDS";
    private static final int DEFAULT = 60;
    /** Jobs are promised to be late by a minute at most. */
    private static final int LONGEST = 60;

    private final Duration period = period(System.getenv(VARIABLE));

    Duration period() {
        return period;
    }

    static Duration period(String configured) {
        if (configured == null || configured.isBlank()) {
            return Duration.ofSeconds(DEFAULT);
        }
        String digits = configured.strip();
        if (digits.matches("\\d{1,2}")) {
            int seconds = Integer.parseInt(digits);
            if (seconds >= 1 && seconds <= LONGEST) {
                return Duration.ofSeconds(seconds);
            }
        }
        throw new StartRefused("the variable " + VARIABLE + " must be a number of seconds from 1 to " + LONGEST + ".");
    }
}
