package vn.coordination.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    @DisplayName("names stand in the order of the Vietnamese alphabet; a tone counts only between equal letters")
    void order() {
        List<String> names = List.of(
                "An",
                "Ăn",
                "Ân",
                "Ấn",
                "Dương",
                "Đào",
                "Đỗ",
                "Em",
                "Êm",
                "Hà An",
                "Hạ An",
                "Hà Văn B",
                "On",
                "Ôn",
                "Ơn",
                "Uy",
                "Ưng",
                "Vũ");
        List<String> listed = new ArrayList<>(names);
        Collections.reverse(listed);
        listed.sort(Text.inOrder(Function.identity()));
        assertThat(listed).containsExactlyElementsOf(names);
    }

    @Test
    @DisplayName("codes follow each other as people count: 2 before 10, whatever stands before and after the number")
    void counting() {
        List<String> codes = List.of("DC-1", "DC-2", "DC-10", "DC-10-2", "DC-10-11", "DC-100", "PX-1");
        List<String> listed = new ArrayList<>(codes);
        Collections.reverse(listed);
        listed.sort(Text.inCountingOrder(Function.identity()));
        assertThat(listed).containsExactlyElementsOf(codes);
    }
}
