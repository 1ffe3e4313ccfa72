package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import org.junit.jupiter.api.Test;

class DeniedTest {
    @Test
    void theServersMessageNamesTheCall() {
        assertThat(Denied.of(new EJBAccessException("WFLYEJB0364: Invocation on method: public long"
                        + " vn.coordination.schedule.app.ScheduleService.submit(vn.coordination.schedule.SlotAct)"
                        + " throws java.io.IOException of bean: ScheduleService is not allowed")))
                .isEqualTo(new Denied("ScheduleService", "submit"));
    }

    @Test
    void anotherMessageNamesNothing() {
        assertThat(Denied.of(new EJBAccessException())).isEqualTo(new Denied("", ""));
    }
}
