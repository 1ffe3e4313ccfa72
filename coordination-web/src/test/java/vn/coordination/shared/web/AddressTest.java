package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    @DisplayName("parameters follow each other in their order, spelt for an address; empty ones are left out")
    void parameters() {
        Address address = new Address("week.xhtml")
                .with("office", "")
                .with("view", null)
                .with("words", "Đơn & thư")
                .with("after", 7L);
        assertThat(address).hasToString("week.xhtml?words=%C4%90%C6%A1n+%26+th%C6%B0&after=7");
        assertThat(new Address("week.xhtml")).hasToString("week.xhtml");
    }
}
