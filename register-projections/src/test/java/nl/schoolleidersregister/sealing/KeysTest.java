package nl.schoolleidersregister.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final byte[] BYTES = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private static final String TEXT = Base64.getEncoder().encodeToString(BYTES);

    @Test
    void a_master_key_is_32_bytes_in_base64() {
        assertThat(MasterKey.ofBase64("first", TEXT).key().getEncoded()).isEqualTo(BYTES);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MasterKey.ofBase64("first", Base64.getEncoder().encodeToString(new byte[31])));
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.ofBase64("first", "not base64"));
    }

    @Test
    void keys_do_not_show_what_they_are() {
        assertThat(MasterKey.ofBase64("first", TEXT).toString()).isEqualTo("MasterKey[first]");
        var id = UUID.randomUUID();
        assertThat(new DataKey(id, Aead.key(BYTES)).toString()).isEqualTo("DataKey[" + id + "]");
    }
}
