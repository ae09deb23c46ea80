package nl.schoolleidersregister.regulation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 8785 itself, and what they leave out. */
class CanonicalJsonTest {

    /** Section 3.2.2. */
    private static final String SAMPLE = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }
            """;

    /** Section 3.2.4. */
    private static final String SAMPLE_IN_UTF_8 = """
            7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
            75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
            5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
            65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
            5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
            30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d
            """;

    /** Section 3.2.3. */
    private static final String NAMES = """
            {
              "\\u20ac": "Euro Sign",
              "\\r": "Carriage Return",
              "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\\ud83d\\ude00": "Emoji: Grinning Face",
              "\\u0080": "Control",
              "\\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;

    @Test
    void writes_the_sample_of_the_rfc_byte_by_byte() {
        byte[] utf8 = canonical(SAMPLE).getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.ofDelimiter(" ").formatHex(utf8))
                .isEqualTo(SAMPLE_IN_UTF_8.strip().replace('\n', ' '));
    }

    @Test
    void orders_names_by_their_utf_16_code_units() {
        assertThat(canonical(NAMES))
                .containsSubsequence(
                        "Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew Letter");
    }

    /** Appendix B: the bits of the double and what is written. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0000000000000000, 0
            8000000000000000, 0
            0000000000000001, 5e-324
            8000000000000001, -5e-324
            7fefffffffffffff, 1.7976931348623157e+308
            ffefffffffffffff, -1.7976931348623157e+308
            4340000000000000, 9007199254740992
            c340000000000000, -9007199254740992
            4430000000000000, 295147905179352830000
            44b52d02c7e14af5, 9.999999999999997e+22
            44b52d02c7e14af6, 1e+23
            44b52d02c7e14af7, 1.0000000000000001e+23
            444b1ae4d6e2ef4e, 999999999999999700000
            444b1ae4d6e2ef4f, 999999999999999900000
            444b1ae4d6e2ef50, 1e+21
            3eb0c6f7a0b5ed8c, 9.999999999999997e-7
            3eb0c6f7a0b5ed8d, 0.000001
            41b3de4355555553, 333333333.3333332
            41b3de4355555554, 333333333.33333325
            41b3de4355555555, 333333333.3333333
            41b3de4355555556, 333333333.3333334
            41b3de4355555557, 333333333.33333343
            becbf647612f3696, -0.0000033333333333333333
            43143ff3c1cb0959, 1424953923781206.2
            """)
    void writes_the_numbers_of_the_rfc(String bits, String written) {
        assertThat(EcmaScriptNumber.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(written);
    }

    @Test
    void refuses_what_is_no_number_of_json() {
        assertThatIllegalArgumentException().isThrownBy(() -> EcmaScriptNumber.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> EcmaScriptNumber.of(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> canonical("1e400"));
    }

    @Test
    void writes_the_numbers_of_a_regulation_as_a_person_would() {
        assertThat(canonical("[160, 160.0, 1.6e2, 37.5, 37.50, 100, 1000000, 0.01, -0.0]"))
                .isEqualTo("[160,160,160,37.5,37.5,100,1000000,0.01,0]");
    }

    @Test
    void writes_the_smallest_numbers_with_as_few_digits_as_any() {
        for (long bits = 1; bits < 5000; bits++) {
            double number = Double.longBitsToDouble(bits);
            assertThat(new BigDecimal(EcmaScriptNumber.of(number))).isEqualByComparingTo(fewestDigits(number));
        }
    }

    @Test
    void writes_random_numbers_so_that_they_read_back_the_same() {
        Random random = new Random(8785);
        for (int i = 0; i < 100_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(EcmaScriptNumber.of(number))).isEqualTo(number);
            }
        }
    }

    @Test
    void escapes_no_more_than_the_rfc_does() {
        assertThat(canonical("\"\\u0008\\u0009\\u000a\\u000c\\u000d\\u0000\\u001f\\u0020\\u007f\\u2028/\\/é😀\""))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f \u007f\u2028//é😀\"");
    }

    @Test
    void refuses_half_a_character() {
        assertThatIllegalArgumentException().isThrownBy(() -> canonical("\"\\ud83d\""));
        assertThatIllegalArgumentException().isThrownBy(() -> canonical("\"\\ude00\\ud83d\""));
        assertThatIllegalArgumentException().isThrownBy(() -> canonical("{\"\\ud83d\": 1}"));
    }

    @Test
    void writes_empty_and_nested_values() {
        assertThat(canonical("{ \"b\" : [ ] , \"a\" : { } , \"\" : [ [ 1 , 2 ] , { \"c\" : null } ] }"))
                .isEqualTo("{\"\":[[1,2],{\"c\":null}],\"a\":{},\"b\":[]}");
    }

    @Test
    void is_the_same_for_its_own_output() {
        assertThat(canonical(canonical(SAMPLE))).isEqualTo(canonical(SAMPLE));
        assertThat(canonical(canonical(NAMES))).isEqualTo(canonical(NAMES));
    }

    /** By trial: for each number of digits the nearest decimal, until one reads back as the number. */
    private static BigDecimal fewestDigits(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits));
            if (nearest.doubleValue() == number) {
                return nearest;
            }
        }
    }

    private static String canonical(String json) {
        return CanonicalJson.of(Resources.JSON.readTree(json));
    }
}
