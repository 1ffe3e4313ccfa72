package vn.coordination.petition.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.petition.Identity;

class NameInTextTest {
    @ParameterizedTest
    @DisplayName("PT-35 · a name is found with and without accents, reversed, given name first, and by its ends alone")
    @CsvSource(
            delimiter = '|',
            value = {
                "Đặng Thị Bích Liên | Đơn của bà Đặng Thị Bích Liên về đất đai",
                "Đặng Thị Bích Liên | don cua ba dang thi bich lien",
                "Đặng Thị Bích Liên | DANG THI BICH LIEN",
                "Đặng Thị Bích Liên | Liên Bích Thị Đặng",
                "Đặng Thị Bích Liên | ký tên: Liên, Đặng Thị Bích",
                "Đặng Thị Bích Liên | bà Đặng Liên trình bày",
                "Đặng Thị Bích Liên | ba Dang Lien",
                "Đặng Thị Bích Liên | Liên Đặng (đã ký)",
                "Đỗ Thu | đỗ thu nộp đơn",
                "Đỗ Thu | Do Thu",
                "Kín | ông Kín"
            })
    void found(String name, String text) {
        assertThat(NameInText.found(writer(name), text)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("PT-35 · words that only look like a short name without its accents are left alone")
    @CsvSource(
            delimiter = '|',
            value = {
                "Đỗ Thị Thu | khiếu nại do thu hồi đất nông nghiệp",
                "Đỗ Thị Thu | Do thu hồi đất",
                "Đặng Thị Bích Liên | Đặng Văn Liên và Bích Liên là người khác",
                "Kín | họp kín tại phường",
                "Kín | Kinh doanh",
                "'' | đơn không có tên"
            })
    void notFound(String name, String text) {
        assertThat(NameInText.found(writer(name), text)).isFalse();
    }

    @Test
    @DisplayName("PT-35 · numbers of papers and telephones give away as well, however they are grouped")
    void numbers() {
        Identity writer = new Identity("Lê Thị An", "", "001 099 000 123", "0912.345.678");
        assertThat(NameInText.found(writer, "CCCD 001099000123")).isTrue();
        assertThat(NameInText.found(writer, "gọi số 0912 345 678")).isTrue();
        assertThat(NameInText.found(writer, "thửa đất số 123, tờ 678")).isFalse();
    }

    private static Identity writer(String name) {
        return new Identity(name, "", "", "");
    }
}
