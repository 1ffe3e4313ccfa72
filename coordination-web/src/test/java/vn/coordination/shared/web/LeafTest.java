package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeafTest {
    @Test
    @DisplayName("one row more than the page holds is not shown, and leads on from the last that is")
    void goesOn() {
        Leaf<String> leaf = Leaf.of(List.of("a", "bb", "ccc"), 2);
        assertThat(leaf.rows()).containsExactly("a", "bb");
        assertThat(leaf.next(String::length)).isEqualTo(2);
    }

    @Test
    @DisplayName("a page that is just full is the last one, and so is an empty one")
    void last() {
        assertThat(Leaf.of(List.of("a", "bb"), 2).next(String::length)).isNull();
        assertThat(Leaf.<String>empty().next(String::length)).isNull();
    }
}
