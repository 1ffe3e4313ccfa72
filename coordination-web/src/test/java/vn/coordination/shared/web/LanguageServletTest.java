package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageServletTest {
    @ParameterizedTest
    @DisplayName("goes back to a page of this application")
    @ValueSource(strings = {"/", "/today.xhtml", "/schedule/week.xhtml?week=2026-W49&x=1"})
    void ownPages(String back) {
        assertThat(LanguageServlet.ownPath(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @DisplayName("goes nowhere else")
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "/a\r\nX: y",
                "/a\\b"
            })
    void nowhereElse(String back) {
        assertThat(LanguageServlet.ownPath(back)).isEqualTo("/");
    }
}
