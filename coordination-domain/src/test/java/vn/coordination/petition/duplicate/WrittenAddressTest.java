package vn.coordination.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.petition.duplicate.WrittenAddress.Counted;

class WrittenAddressTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("what each number of an address counts, and which names are the street")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô, Hà Nội      | 15 | 42   | - | -    | tran cung | nghia do
                    15/42 Trần Cung, P. Nghĩa Đô, TP HN                      | 15 | 42   | - | -    | tran cung | nghia do
                    Ngõ 42, số nhà 15 đường Trần Cung quận Cầu Giấy          | 15 | 42   | - | -    | tran cung | cau giay
                    SN 15A, ngách 42/7 Trần Cung                             | 15a| 42 7 | - | -    | tran cung | -
                    Tổ dân phố số 5, phường Láng                             | -  | -    | 5 | -    | -         | lang
                    Tổ 5, số 15 Chùa Láng, P12, Q.3                          | 15 | -    | 5 | -    | chua lang | -
                    Số 234 Quan Nhân, quận Thanh Xuân                        | 234| -    | - | -    | q nhan    | thanh xuan
                    Phòng 1205 chung cư CT2, đường Tố Hữu                    | ct2| -    | - | 1205 | huu       | -
                    P. 1205, số 8 Lê Trọng Tấn                               | 8  | -    | - | 1205 | -         | le trong tan
                    Đội 4, thôn Đoài, xã Tam Hưng                            | -  | -    | 4 | -    | doai      | tam hung
                    """)
    void read(String text, String house, String lane, String group, String flat, String street, String area) {
        WrittenAddress address = WrittenAddress.of(text);
        assertThat(numbers(address, Counted.HOUSE)).as("house").isEqualTo(house);
        assertThat(numbers(address, Counted.LANE)).as("lane").isEqualTo(lane);
        assertThat(numbers(address, Counted.GROUP)).as("group").isEqualTo(group);
        assertThat(numbers(address, Counted.FLAT)).as("flat").isEqualTo(flat);
        assertThat(joined(address.street())).as("street").isEqualTo(street);
        assertThat(joined(address.area())).as("area").isEqualTo(area);
    }

    private static String numbers(WrittenAddress address, Counted counted) {
        return joined(address.numbers(counted));
    }

    private static String joined(Iterable<String> words) {
        String joined = String.join(" ", words);
        return joined.isEmpty() ? null : joined;
    }

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @DisplayName("only numbers tell neighbours apart")
    @CsvSource(delimiter = '|', textBlock = """
                    Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô | 15/42 Tran Cung, Nghia Do                | SAME
                    Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô | 15 ngõ 42 Chần Cung, P. Nghĩa Đô         | SAME
                    Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô | 42/15 Trần Cung                          | SAME
                    Số 15 phố Trần Cung, phường Nghĩa Đô        | Số 15 Trần Cung, phường Cổ Nhuế, Từ Liêm | SAME
                    Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô | Số 17 ngõ 42 phố Trần Cung               | NEIGHBOUR
                    Số 15 ngõ 42 phố Trần Cung, phường Nghĩa Đô | Số 15 ngõ 44 phố Trần Cung               | NEIGHBOUR
                    Số 15 phố Trần Cung, phường Nghĩa Đô        | Số 15A phố Trần Cung, phường Nghĩa Đô    | NEIGHBOUR
                    Số 15 phố Trần Cung, phường Nghĩa Đô        | phố Trần Cung, phường Nghĩa Đô           | NEAR
                    Thôn Đoài, xã Tam Hưng                      | Đội 4, thôn Đoài, xã Tam Hưng            | NEAR
                    Đội 5, thôn Đoài, xã Tam Hưng               | Đội 4, thôn Đoài, xã Tam Hưng            | NEIGHBOUR
                    Thôn Đoài, xã Tam Hưng                      | Thôn Đoài, xã Đan Phượng                 | ELSEWHERE
                    Số 15 phố Trần Cung, phường Nghĩa Đô        | Số 15 phố Kim Mã, phường Giảng Võ        | ELSEWHERE
                    Số 15 phố Trần Cung, phường Nghĩa Đô        | ''                                       | UNKNOWN
                    """)
    void likeness(String one, String other, AddressLikeness expected) {
        assertThat(AddressLikeness.between(marks(one), marks(other))).isEqualTo(expected);
        assertThat(AddressLikeness.between(marks(other), marks(one))).isEqualTo(expected);
    }

    private static AddressMarks marks(String address) {
        return AddressMarks.of(new Hashing(1), WrittenAddress.of(address));
    }
}
