package nl.schoolleidersregister.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0", "1.2.3", "1.999999999999999999.1", "32767.1.999999999999999999"})
    void reads_what_it_writes(String text) {
        assertThat(Position.parse(text)).hasToString(text);
    }

    @Test
    void writes_what_it_reads() {
        assertThat(Position.parse(new Position(2, 781, 40_123).toString())).isEqualTo(new Position(2, 781, 40_123));
        assertThat(Position.parse("0.0.0")).isEqualTo(Position.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.2",
                "1.2.3.4",
                "1.2.",
                ".2.3",
                "1..3",
                "-1.2.3",
                "1.-2.3",
                "1.2.+3",
                "1,2,3",
                "a.b.c",
                "1.2.3 ",
                " 1.2.3",
                "1.2.3\n",
                "123456.1.1",
                "1.1234567890123456789.1",
                "1.1.1234567890123456789",
                "١.٢.٣",
                "0x1.2.3"
            })
    void what_is_no_position_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Position.parse(text));
    }

    @Test
    void era_comes_before_transaction_and_transaction_before_number() {
        var inOrder = List.of(
                Position.START,
                new Position(1, 7, 9),
                new Position(1, 8, 3),
                new Position(1, 8, 4),
                new Position(1, 900, 1),
                new Position(2, 1, 1));
        assertThat(inOrder).isSorted();
        assertThat(new Position(1, 8, 4).isAfter(new Position(1, 8, 3))).isTrue();
        assertThat(new Position(1, 8, 3).isAfter(new Position(1, 8, 3))).isFalse();
        assertThat(new Position(1, 8, 3).isAfter(new Position(1, 8, 4))).isFalse();
    }
}
