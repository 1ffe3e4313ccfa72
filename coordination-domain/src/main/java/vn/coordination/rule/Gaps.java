package vn.coordination.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries that this program does not enforce yet; the list is written by the test of the catalogue. */
public final class Gaps {
    private static final Set<RuleCode> ALL = read();

    private Gaps() {}

    public static boolean has(RuleCode code) {
        return ALL.contains(code);
    }

    private static Set<RuleCode> read() {
        try (InputStream in = Gaps.class.getResourceAsStream("gaps.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(RuleCode::of)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
