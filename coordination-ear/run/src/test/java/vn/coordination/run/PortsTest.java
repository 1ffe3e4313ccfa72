package vn.coordination.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.database.CannotStart;

class PortsTest {

    @Test
    void withoutAPropertyTheUsualPortsAreTaken() {
        assertThat(Ports.from(null)).isEqualTo(new Ports(8080, 9990, 13306));
    }

    @Test
    void onePropertyMovesAllThree() {
        assertThat(Ports.from("8090")).isEqualTo(new Ports(8090, 10000, 13316));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "abc", "", "-1", "65000", "999999"})
    void whatIsNoUsablePortIsRefusedInOneSentence(String property) {
        assertThatThrownBy(() -> Ports.from(property))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("-Dport=" + property);
    }

    @Test
    void aTakenPortIsNamedWithItsPurpose() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort(), 1, 1);
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " (pages) is in use");
        }
    }
}
