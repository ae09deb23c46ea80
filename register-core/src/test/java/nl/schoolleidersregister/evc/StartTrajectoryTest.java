package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ONE;
import static nl.schoolleidersregister.evc.EvcFixture.THREE;
import static nl.schoolleidersregister.evc.EvcFixture.TWO;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.reused;
import static nl.schoolleidersregister.evc.EvcFixture.start;
import static nl.schoolleidersregister.evc.EvcFixture.startAnother;
import static nl.schoolleidersregister.evc.EvcFixture.started;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartTrajectoryTest {

    @Test
    void starts_with_a_recognised_provider_and_carries_over_what_was_shown() {
        given().when(start(true, reused(THREE), reused(THREE))).thenRecorded(started());
    }

    @Test
    void refuses_a_provider_that_is_not_recognised() {
        given().when(start(false, List.of(), List.of())).thenRefusedBy("evc.provider-recognised");
    }

    @Test
    void refuses_to_carry_over_what_stands_on_no_certificate() {
        given().when(start(true, reused(THREE), List.of())).thenRefusedBy("evc.reused");
    }

    @Test
    void refuses_who_has_shown_everything() {
        var all = reused(ONE, TWO, THREE);
        given().when(start(true, all, all)).thenRefusedBy("evc.left");
        given(started()).when(start(true, List.of(), List.of())).thenRefusedBy("evc.started");
    }

    @Test
    void refuses_a_second_one_beside_one_that_is_open_with_the_same_provider() {
        given().when(startAnother()).thenRefusedBy("evc.one-open");
    }
}
