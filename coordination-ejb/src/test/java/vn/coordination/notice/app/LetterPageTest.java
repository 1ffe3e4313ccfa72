package vn.coordination.notice.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterPageTest {
    private final Letter letter = new Letter(
            7,
            new UUID(1, 2),
            "Trần Thị Ánh",
            "anh@example.vn",
            Locale.forLanguageTag("vi"),
            "Thay đổi giờ: <script>alert(1)</script>",
            "Họp: chuyển từ 08:00 → 09:00.",
            "https://lich.example.vn/notice/open?id=7",
            Instant.parse("2026-11-26T03:00:00Z"));

    @Test
    @DisplayName("the plain text says what changed and where to read it")
    void text() {
        assertThat(LetterPage.text(letter))
                .startsWith("Kính gửi Trần Thị Ánh,")
                .contains("Họp: chuyển từ 08:00 → 09:00.", "https://lich.example.vn/notice/open?id=7");
    }

    @Test
    @DisplayName("what people typed stays text in the HTML")
    void html() {
        assertThat(LetterPage.html(letter))
                .contains("<html lang=\"vi\">", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }
}
