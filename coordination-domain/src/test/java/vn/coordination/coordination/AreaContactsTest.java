package vn.coordination.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;

class AreaContactsTest {
    @Test
    @DisplayName("CM-06 · a post is handed to somebody else, and nobody is his own deputy")
    void handedOn() {
        AreaContacts pair = new AreaContacts(Office.PARTY_OFFICE, 2, 11, 12);
        pair.handTo(12, 13);
        assertThat(pair.contact()).isEqualTo(12);
        assertThat(pair.deputy()).isEqualTo(13);
        assertThatIllegalArgumentException().isThrownBy(() -> pair.handTo(13, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaContacts(Office.PARTY_OFFICE, 2, 11, 11));
    }
}
