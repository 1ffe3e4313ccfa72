package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {
    @ParameterizedTest(name = "page {0} of {1} rows is {2} of {3}")
    @DisplayName("whatever page is asked for, one that there is is shown")
    @CsvSource({
        "0, 0, 1, 1",
        "-7, 51, 1, 2",
        "1, 50, 1, 1",
        "2, 50, 1, 1",
        "2, 51, 2, 2",
        "9, 2300, 9, 46",
        "99, 2300, 46, 46"
    })
    void within(int asked, long rows, int shown, int last) {
        PageNumber page = new PageNumber(50);
        page.setNumber(asked);
        page.among(rows);
        assertThat(page.getNumber()).isEqualTo(shown);
        assertThat(page.index()).isEqualTo(shown - 1);
        assertThat(page.getLast()).isEqualTo(last);
    }
}
