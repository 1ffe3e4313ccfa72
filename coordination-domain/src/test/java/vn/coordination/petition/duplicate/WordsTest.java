package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a text before anything of it is hashed. */
class WordsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Đường Láng                       | duong lang
                    ĐƯỜNG   LÁNG                     | duong lang
                    Số 15A, ngõ 042                  | so 15a ngo 42
                    tòa CT2A                         | toa ct2a
                    126m2                            | 126 m2
                    QĐ 4512/QĐ-UBND ngày 05/03/2025  | qd 4512 qd ubnd ngay 5 3 2025
                    ...                              | ''
                    """)
    void folded(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Ủy ban nhân dân phường Nghĩa Đô          | ubnd p nghia do
                    UBND P. Nghĩa Đô                         | ubnd p nghia do
                    uy ban nhan dan phuong nghia do          | ubnd p nghia do
                    Phó Chủ tịch UBND                        | pct ubnd
                    Ban Quản lý dự án                        | bqlda
                    Ban quản lý chợ                          | bql cho
                    giấy chứng nhận quyền sử dụng đất        | gcn
                    GCN QSDĐ                                 | gcn
                    Sở Tài nguyên và Môi trường              | so tnmt
                    """)
    void shortened(String text, String words) {
        assertThat(String.join(" ", ShortForms.in(Words.of(text)))).isEqualTo(words);
    }
}
