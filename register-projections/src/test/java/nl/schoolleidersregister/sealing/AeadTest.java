package nl.schoolleidersregister.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import nl.schoolleidersregister.sealing.Aead.BrokenSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AeadTest {

    private static final byte[] PLAIN = "Zoë Meer (demo)".getBytes(UTF_8);
    private static final Place HERE = new Place("person.details-recorded.name", "somebody", "person:somebody", 7);

    private final SecretKey key = Aead.newKey();
    private final String sealed = Aead.seal(key, PLAIN, HERE.bytes());

    @Test
    void opens_what_was_sealed_with_the_key_in_its_place() {
        assertThat(Aead.open(key, sealed, HERE.bytes())).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 2000})
    void seals_texts_of_any_length(int length) {
        var plain = new byte[length];
        assertThat(Aead.open(key, Aead.seal(key, plain, HERE.bytes()), HERE.bytes()))
                .isEqualTo(plain);
    }

    @Test
    void bytes_are_sealed_as_texts_are() {
        var bytes = Aead.sealBytes(key, PLAIN, 3, HERE.bytes());
        assertThat(Aead.openBytes(key, bytes, HERE.bytes())).isEqualTo(Arrays.copyOf(PLAIN, 3));
        bytes[bytes.length - 1] ^= 1;
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> Aead.openBytes(key, bytes, HERE.bytes()));
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> Aead.openBytes(key, new byte[5], HERE.bytes()));
    }

    @Test
    void another_key_does_not_open_it() {
        assertBroken(Aead.newKey(), sealed, HERE);
    }

    static List<Place> elsewhere() {
        return List.of(
                new Place("person.details-recorded.email", "somebody", "person:somebody", 7),
                new Place("person.details-recorded.name", "somebody-else", "person:somebody", 7),
                new Place("person.details-recorded.name", "somebody", "person:somebody-else", 7),
                new Place("person.details-recorded.name", "somebody", "person:somebody", 8));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void another_label_subject_stream_or_sequence_does_not_open_it(Place elsewhere) {
        assertBroken(key, sealed, elsewhere);
    }

    @Test
    void no_bit_of_it_can_change() {
        var bytes = Base64.getUrlDecoder().decode(sealed);
        IntStream.range(0, bytes.length * 8).forEach(bit -> {
            var damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(key, Base64.getUrlEncoder().withoutPadding().encodeToString(damaged), HERE);
        });
    }

    @Test
    void no_part_of_it_can_be_cut_off() {
        IntStream.range(0, sealed.length()).forEach(length -> assertBroken(key, sealed.substring(0, length), HERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "not base64 at all", "====", "ééé"})
    void what_was_never_sealed_is_a_broken_seal(String text) {
        assertBroken(key, text, HERE);
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(IntStream.range(0, 1000).mapToObj(_ -> Aead.seal(key, PLAIN, HERE.bytes())))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_key_is_another() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(_ ->
                                Base64.getEncoder().encodeToString(Aead.newKey().getEncoded())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void a_key_has_32_bytes(int length) {
        assertThat(Aead.key(new byte[32]).getEncoded()).hasSize(32);
        assertThatIllegalArgumentException().isThrownBy(() -> Aead.key(new byte[length]));
    }

    private static void assertBroken(SecretKey key, String sealed, Place place) {
        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> Aead.open(key, sealed, place.bytes()));
    }
}
