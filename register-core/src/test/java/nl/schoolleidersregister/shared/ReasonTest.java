package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void has_from_1_to_2000_characters() {
        assertThat(new Reason("a").text()).isEqualTo("a");
        assertThat(new Reason("a".repeat(2000)).text()).hasSize(2000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("a".repeat(2001)));
    }

    @Test
    void leaves_out_the_white_around_it() {
        assertThat(new Reason(" \n omdat \t")).isEqualTo(new Reason("omdat"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason(" \n\t"));
    }

    @Test
    void may_have_lines_but_no_control_characters() {
        assertThat(new Reason("omdat\nhet zo is").text()).isEqualTo("omdat\nhet zo is");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("omdat\u0000"));
    }
}
