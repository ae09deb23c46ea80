package nl.schoolleidersregister.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "00000000"})
    void a_kvk_number_is_eight_digits(String text) {
        assertThat(ChamberNumber.isValid(text)).isTrue();
        assertThat(new ChamberNumber(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567A", " 12345678", "12345678\n", "1234567８"})
    void a_kvk_number_is_nothing_else(String text) {
        assertThat(ChamberNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ChamberNumber(text));
    }

    @Test
    void a_name_is_a_line_of_at_most_120_characters_without_white_around() {
        assertThat(new ProviderName(" Academie (demo)\t").value()).isEqualTo("Academie (demo)");
        assertThat(new ProviderName("a".repeat(120)).value()).hasSize(ProviderName.LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderName("a".repeat(121)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderName(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderName("Academie\u0000"));
    }
}
