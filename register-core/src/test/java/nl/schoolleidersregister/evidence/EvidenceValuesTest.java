package nl.schoolleidersregister.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceValuesTest {

    private static final String TURNED = "diploma\u202Efdp.exe";

    @ParameterizedTest
    @CsvSource({
        "diploma.pdf, diploma.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\Jan\\diploma.pdf, diploma.pdf",
        "a/b\\c.jpg, c.jpg",
        ".htaccess, htaccess",
        "..., bestand",
        "map/, bestand",
        "een   twee.png, een twee.png",
        "'x<y>:\"z|?*.pdf', xyz.pdf",
    })
    void only_the_last_part_of_a_name_is_kept_and_cleaned(String sent, String kept) {
        assertThat(FileName.ofUploaded(sent).text()).isEqualTo(kept);
    }

    @Test
    void characters_that_nobody_sees_are_gone() {
        assertThat(FileName.ofUploaded(TURNED).text()).isEqualTo("diplomafdp.exe");
        assertThat(FileName.ofUploaded("a\u0000b\r\nc\u200Bd\uD800.pdf").text()).isEqualTo("abcd.pdf");
        assertThat(FileName.ofUploaded("").text()).isEqualTo("bestand");
        assertThat(FileName.ofUploaded("e\u0301e\u0301n.pdf").text()).isEqualTo("\u00e9\u00e9n.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        var name = FileName.ofUploaded("x".repeat(10_000) + ".pdf");
        assertThat(name.text()).hasSize(FileName.LONGEST).endsWith("x.pdf");
        assertThat(FileName.ofUploaded("x".repeat(100)).text()).hasSize(100);
        assertThat(FileName.ofUploaded("x".repeat(101)).text()).hasSize(100);
        assertThat(FileName.ofUploaded("x".repeat(95) + "\uD83D\uDE00".repeat(5) + ".pdf")
                        .text())
                .isEqualTo("x".repeat(95) + ".pdf");
    }

    @ParameterizedTest
    @CsvSource({"a.PDF, pdf", "a.b.jpg, jpg", "a, ''", "a., ''", "a.langer1, ''", "a.jp g, ''"})
    void the_ending_of_a_name_is_what_follows_the_last_dot(String name, String ending) {
        assertThat(FileName.ofUploaded(name).ending()).isEqualTo(ending);
    }

    @Test
    void a_name_that_was_not_cleaned_is_no_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName(TURNED));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName("x".repeat(101)));
    }

    @Test
    void a_hash_is_a_hash() {
        assertThat(new ContentHash("0a".repeat(32)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("0A".repeat(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("0a".repeat(31)));
    }

    @Test
    void a_size_is_not_negative() {
        assertThat(new FileSize(0).bytes()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new FileSize(-1));
    }

    @Test
    void every_type_is_known_by_its_ending() {
        assertThat(FileType.values())
                .allSatisfy(type -> assertThat(FileType.ofEnding(type.ending())).contains(type));
        assertThat(FileType.ofEnding("exe")).isEmpty();
        assertThat(FileType.PDF.mediaType()).isEqualTo("application/pdf");
        assertThat(FileType.HEIC.isPicture()).isFalse();
        assertThat(FileType.JPEG.isPicture()).isTrue();
    }

    @Test
    void the_stream_names_dossier_and_thing() {
        assertThat(Evidence.streamOf(EvidenceFixture.DOSSIER, EvidenceFixture.ABOUT))
                .isEqualTo("evidence:00000000-0000-4000-8000-000000000001:qualification:"
                        + "00000000-0000-4000-8000-0000000000c1");
        assertThat(EvidenceFixture.evidence(1)).hasToString("00000000-0000-4005-0000-000000000001");
    }
}
