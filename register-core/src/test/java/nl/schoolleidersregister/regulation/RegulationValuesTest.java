package nl.schoolleidersregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegulationValuesTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void a_hash_is_64_lower_case_hexadecimal_digits() {
        assertThat(new DocumentHash(HASH).value()).isEqualTo(HASH);
    }

    @Test
    void a_hash_is_nothing_else() {
        Stream.of("", HASH + "0", HASH.substring(1), HASH.toUpperCase(Locale.ROOT), HASH.replace('f', 'g'))
                .forEach(text -> assertThatIllegalArgumentException().isThrownBy(() -> new DocumentHash(text)));
    }

    @Test
    void a_regulation_has_a_name() {
        assertThat(new RegulationId("VO-2026").value()).isEqualTo("VO-2026");
        assertThatIllegalArgumentException().isThrownBy(() -> new RegulationId(" "));
    }
}
