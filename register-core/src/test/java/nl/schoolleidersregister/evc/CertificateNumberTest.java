package nl.schoolleidersregister.evc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVC-2345-6789-ABCD",
                "evc-2345-6789-abcd",
                "EVC 2345 6789 ABCD",
                "evc23456789abcd",
                " EVC–2345–6789–ABCD ",
                "EVC-2345 - 6789.ABCD"
            })
    void a_number_is_found_however_it_is_typed(String typed) {
        assertThat(CertificateNumber.tidied(typed)).isEqualTo("EVC-2345-6789-ABCD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iets", "EVC-2345-6789-ABC", "EVC-2345-6789-ABCDE"})
    void what_is_no_number_stays_none(String typed) {
        assertThat(CertificateNumber.hasForm(CertificateNumber.tidied(typed))).isFalse();
    }
}
