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
}
