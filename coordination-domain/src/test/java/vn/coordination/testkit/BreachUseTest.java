package vn.coordination.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachUseTest {

    @Test
    @DisplayName("finds codes, variants and the number of arguments, however the call is laid out")
    void finds(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Sample.java"), """
                public RuleCode code() { return RuleCode.SC_05; }
                a = Breach.of(code(), "person", Argument.person(n.id()), Argument.term("field." + x)).at("time");
                b = Breach.of(code(), late ? "one" : "two");
                c = Breach.of(
                        RuleCode.SC_11,
                        Argument.slot(slot(7, 8)));
                require(ok, RuleCode.SC_03, "state", week);
                d = Breach.of(code, variant, Argument.week(w));
                """);
        BreachUse use = new BreachUse(List.of(file));
        assertThat(use.keys())
                .containsExactly(
                        "SC-03.breach.state",
                        "SC-05.breach.one",
                        "SC-05.breach.person",
                        "SC-05.breach.two",
                        "SC-11.breach");
        assertThat(use.arguments("SC-05.breach.person")).hasValue(2);
        assertThat(use.arguments("SC-05.breach.one")).hasValue(0);
        assertThat(use.arguments("SC-11.breach")).hasValue(1);
        assertThat(use.arguments("SC-03.breach.state")).isEmpty();
    }
}
