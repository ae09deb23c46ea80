package nl.schoolleidersregister.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void is_authenticated_as_this_text_for_ever() {
        assertThat(new Place("person.details-recorded.name", "somebody", "person:somebody", 7).bytes())
                .isEqualTo("person.details-recorded.name|somebody|person:somebody|7".getBytes(UTF_8));
    }

    @Test
    void has_no_part_that_could_pass_for_two() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a|b", "c", "d", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a", "b|c", "d", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a", "b", "c|d", 1));
    }
}
