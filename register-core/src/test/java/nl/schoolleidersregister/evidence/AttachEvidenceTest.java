package nl.schoolleidersregister.evidence;

import static nl.schoolleidersregister.evidence.EvidenceFixture.attach;
import static nl.schoolleidersregister.evidence.EvidenceFixture.attachAfterTheDecision;
import static nl.schoolleidersregister.evidence.EvidenceFixture.attachAgain;
import static nl.schoolleidersregister.evidence.EvidenceFixture.attachOfSize;
import static nl.schoolleidersregister.evidence.EvidenceFixture.attached;
import static nl.schoolleidersregister.evidence.EvidenceFixture.given;
import static nl.schoolleidersregister.evidence.EvidenceFixture.photos;
import static nl.schoolleidersregister.evidence.EvidenceFixture.withdrawn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttachEvidenceTest {

    private static final long LARGEST = 10_485_760;

    @Test
    void records_what_the_file_is() {
        given().when(attach(1)).thenRecorded(attached(1));
    }

    @ParameterizedTest
    @CsvSource({
        "diploma.jpg, JPEG, JPEG",
        "diploma.JPEG, JPEG, JPEG",
        "scherm.png, PNG, PNG",
        "foto.webp, WEBP, WEBP",
        "IMG_0001.HEIC, HEIC, HEIC",
        "scan.pdf, PDF, PDF",
        "foto zonder eind, JPEG, JPEG",
    })
    void takes_photos_and_pdf(String name, Detected detected, FileType type) {
        given().when(attach(name, detected)).thenRecorded(attached(1, name, 1, type, EvidenceFixture.SIZE));
    }

    @Test
    void takes_the_smallest_file() {
        given().when(attachOfSize(1)).thenRecorded(attached(1, "diploma.jpg", 1, FileType.JPEG, new FileSize(1)));
    }

    @Test
    void refuses_an_empty_file() {
        given().when(attachOfSize(0)).thenRefusedBy("evidence.not-empty");
    }

    @Test
    void takes_ten_megabytes() {
        given().when(attachOfSize(LARGEST))
                .thenRecorded(attached(1, "diploma.jpg", 1, FileType.JPEG, FileSize.LARGEST));
    }

    @Test
    void refuses_a_byte_more() {
        given().when(attachOfSize(LARGEST + 1)).thenRefusedBy("evidence.ten-megabytes");
    }

    @ParameterizedTest
    @CsvSource({
        "diploma.pdf, PROGRAM",
        "diploma.pdf, JPEG",
        "diploma.jpg, PDF",
        "diploma.png, WEB_PAGE",
        "diploma.jpg, ARCHIVE",
        "diploma.exe, JPEG",
        "diploma.html, PDF",
    })
    void refuses_a_file_that_is_not_what_its_name_says(String name, Detected detected) {
        given().when(attach(name, detected)).thenRefusedBy("evidence.as-named");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAM", "WEB_PAGE", "DRAWING", "ARCHIVE", "OFFICE_DOCUMENT", "OTHER"})
    void refuses_what_is_neither_photo_nor_pdf(Detected detected) {
        given().when(attach("bestand", detected)).thenRefusedBy("evidence.photo-or-pdf");
        given().when(attach("bestand.xyz", detected)).thenRefusedBy("evidence.photo-or-pdf");
    }

    @Test
    void refuses_evidence_after_the_decision() {
        given().when(attachAfterTheDecision()).thenRefusedBy("evidence.before-decision");
    }

    @Test
    void refuses_the_same_file_twice() {
        given(attached(1)).when(attachAgain(1, 2)).thenRefusedBy("evidence.once");
    }

    @Test
    void takes_a_file_again_that_was_withdrawn() {
        given(attached(1), withdrawn(1))
                .when(attachAgain(1, 2))
                .thenRecorded(attached(2, "nog-eens.jpg", 1, FileType.JPEG, EvidenceFixture.SIZE));
    }

    @Test
    void takes_the_tenth_file() {
        given(photos(9)).when(attach(10)).thenRecorded(attached(10));
    }

    @Test
    void refuses_the_eleventh_file() {
        given(photos(10)).when(attach(11)).thenRefusedBy("evidence.ten-files");
    }
}
